import { expect, test } from '@jest/globals';
import { FakeDirectory } from '../support/fake-directory.ts';
import { Office } from '../support/office.ts';
import { ASK_HOME, CONSENT, knowledgeFolder, NEW_PASSWORD, PASSWORD_BY_FACTS } from './lines.ts';

const inAGroup = { conversation: 'team', conversationType: 'groupChat' as const, firstActivity: 100 };
const later = 10 * 60 * 1000;

async function openWith(directory: FakeDirectory): Promise<Office> {
  return Office.open({ knowledge: [knowledgeFolder], directory: directory.open });
}

test('what is taken back in a group holds for the problem that is open in the own chat, too', async () => {
  const directory = FakeDirectory.knowing({ synchronised: 'yes', tenantSync: 'late' });
  const office = await openWith(directory);
  const anna = office.person();
  await anna.says(NEW_PASSWORD);
  await anna.presses('Yes, look it up');
  expect(anna.sees().at(-1)).toBe(PASSWORD_BY_FACTS);
  await office.person(inAGroup).says('stop looking up my account');

  office.now += later;
  directory.looks.splice(0);
  await anna.says("it didn't help");
  expect(anna.twin()).not.toContain('I looked this up');
  await anna.says('back');
  expect(anna.twin()).not.toContain('I looked this up');
  expect(directory.looks).toEqual([]);

  await anna.says('look up my account');
  expect(anna.sees().at(-1)).toBe(PASSWORD_BY_FACTS);
  await office.close();
});

test('what is allowed in a group holds there, too', async () => {
  const office = await openWith(FakeDirectory.knowing({ synchronised: 'yes', tenantSync: 'late' }));
  const anna = office.person();
  await anna.says(NEW_PASSWORD);
  expect(anna.sees()).toEqual([CONSENT]);
  await office.person(inAGroup).says('look up my account');
  await anna.says('it is the same for my colleague');
  expect(anna.sees().at(-1)).toBe(PASSWORD_BY_FACTS);
  await office.close();
});

test('back does not take back that nothing is to be looked up; only the contrary does', async () => {
  const directory = FakeDirectory.knowing({ synchronised: 'yes', tenantSync: 'late' });
  const office = await openWith(directory);
  const anna = office.person();
  await anna.says(NEW_PASSWORD);
  await anna.presses('Yes, look it up');
  await anna.says('stop looking up my account');
  office.now += later;
  directory.looks.splice(0);
  await anna.says('back');
  expect(anna.sees().at(-1)).toBe(ASK_HOME);
  await anna.says('start over');
  await anna.says(NEW_PASSWORD);
  expect(anna.sees().at(-1)).toBe(ASK_HOME);
  expect(directory.looks).toEqual([]);

  await anna.says('look up my account');
  expect(anna.sees().at(-1)).toBe(PASSWORD_BY_FACTS);
  await anna.says('back');
  expect(anna.sees().at(-1)).toBe(ASK_HOME);
  await office.close();
});
