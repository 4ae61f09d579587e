import { afterEach, expect, test } from '@jest/globals';
import { FakeDirectory } from '../support/fake-directory.ts';
import { GraphStandIn, type Scripted } from '../support/graph-stand-in.ts';
import { Office } from '../support/office.ts';
import {
  ASK_LICENCE,
  CONSENT,
  INCIDENT,
  knowledgeFolder,
  MAILBOX,
  NEW_PASSWORD,
  PASSWORD_BY_FACTS,
} from './lines.ts';

const anna = '0a000000-0000-4000-8000-00000000000a';
const toClose: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of toClose.splice(0)) await each.close();
});

async function openWith(change: (standIn: GraphStandIn) => void, budget?: AbortSignal) {
  const standIn = await GraphStandIn.open();
  toClose.unshift(standIn);
  standIn.user(anna, { assignedLicenses: [{ skuId: 'e5' }] });
  standIn.signIns(anna, []);
  change(standIn);
  const office = await Office.open({
    knowledge: [knowledgeFolder],
    directory: (parts) => standIn.directory({ ...parts, ...(budget && { budget: () => budget }) }),
  });
  toClose.unshift(office);
  return { office, person: office.person({ objectId: anna }) };
}

const every = (scripted: Scripted) => (standIn: GraphStandIn) => {
  for (const path of ['/users', '/auditLogs', '/admin']) standIn.answers(path, scripted);
};
const late = { delay: () => new Promise<never>(() => undefined) };

/** What becomes of the directory, why nothing is known then, and the budget that is spent by then. */
const failures: readonly {
  readonly name: string;
  readonly change: (standIn: GraphStandIn) => void;
  readonly why: string;
  readonly budget?: AbortSignal;
}[] = [
  {
    name: 'no permission',
    change: (standIn) => {
      standIn.granted.clear();
    },
    why: 'notAllowed',
  },
  {
    name: 'throttled',
    change: every({ status: 429, headers: { 'retry-after': '30' }, body: {} }),
    why: 'throttled',
  },
  { name: 'down', change: every({ status: 503, body: 'busy' }), why: 'down' },
  {
    name: 'slow',
    change: every(late),
    why: 'slow',
    budget: AbortSignal.abort(new DOMException('', 'TimeoutError')),
  },
];

test.each(failures)('$name: the question is asked instead, and the log says why', async (failure) => {
  const { change, why, budget } = failure;
  const { office, person } = await openWith(change, budget);
  await person.says(MAILBOX);
  expect(person.sees()).toEqual([CONSENT]);
  await person.presses('Yes, look it up');
  expect(person.sees()).toEqual([ASK_LICENCE]);
  expect(person.twin()).not.toContain('I looked this up');
  const missing = office.logged.filter(({ event }) => event === 'directory.missing');
  expect(missing.map(({ level }) => level)).toEqual(['warn']);
  expect(missing[0]?.facts).toEqual({ run: expect.any(String) as unknown, missing: 2, [why]: 2 });
});

test('what can be read is used, whatever else cannot', async () => {
  const { office, person } = await openWith((standIn) => {
    standIn.granted.delete('AuditLog.Read.All');
  });
  await person.says(MAILBOX);
  await person.presses('Yes, look it up');
  expect(person.sees().at(-1)).toContain('Which message do you see when you sign in?');
  expect(person.twin()).toContain('I looked this up (09:00 UTC): your account has a licence.');
  expect(office.logged.find(({ event }) => event === 'directory.missing')?.facts).toMatchObject({
    notAllowed: 1,
  });
});

test('an incident that Graph knows is told, however its service is written', async () => {
  const { person } = await openWith((standIn) => standIn.issues([{ id: 'EX1', service: 'exchange online' }]));
  await person.says(MAILBOX);
  expect(person.sees()).toEqual([INCIDENT]);
  expect(person.twin()).toContain(
    'exchange online has an open incident: “Users may be unable to send mail”.',
  );
});

test('neither what was looked up nor about whom is logged', async () => {
  const { office, person } = await openWith(() => undefined);
  await person.says(MAILBOX);
  await person.presses('Yes, look it up');
  expect(person.twin()).toContain('I looked this up');
  const logged = JSON.stringify(office.logged);
  for (const secret of [anna, '"some"', 'has a licence']) expect(logged).not.toContain(secret);
});

test('a turn that meets another one does not look up again, and nothing is lost', async () => {
  const fake = FakeDirectory.knowing({ synchronised: 'yes', tenantSync: 'late' });
  const office = await Office.open({ knowledge: [knowledgeFolder], directory: fake.open });
  toClose.push(office);
  const person = office.person();
  await person.says(NEW_PASSWORD);
  const typed = person.message('it is the same for my colleague');
  fake.beforeAnswer = async () => {
    fake.beforeAnswer = () => Promise.resolve();
    await person.send(typed);
  };
  await person.presses('Yes, look it up');
  expect(person.sees().at(-1)).toEqual(PASSWORD_BY_FACTS);
  // The press, once for both of its tries; the message was there before anybody had allowed anything.
  expect(fake.looks).toHaveLength(1);
  expect(person.twin()).toContain('I looked this up (09:00 UTC): your account comes from');
});
