import { test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { FakeDirectory } from '../support/fake-directory.ts';
import { Office } from '../support/office.ts';
const folder = fileURLToPath(new URL('knowledge', import.meta.url));
test('try', async () => {
  const fake = FakeDirectory.knowing({ synchronised: 'yes', tenantSync: 'late' });
  const office = await Office.open({ knowledge: [folder], directory: fake.open });
  const anna = office.person();
  const out: string[] = [];
  for (const t of ['I changed my password and the cloud refuses the new one', 'yes', "that's not right", '1', 'back', 'back', 'back', 'no','cancel','help','the mapped office drive wants my password again', 'my mailbox does not open']) {
    await anna.says(t); out.push('> ' + t, ...anna.sees()); if (anna.cards().length) out.push('    ' + anna.twin().replaceAll('\n', '\n    '));
  }
  console.log(out.join('\n')); console.log(JSON.stringify(fake.looks), JSON.stringify(fake.services));
  console.log(office.logged.filter((l) => l.level !== 'debug').map((l) => l.event + JSON.stringify(l.facts)).join('\n'));
  await office.close();
});
