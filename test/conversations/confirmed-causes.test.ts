import { expect, test } from '@jest/globals';
import { cli } from '../cli/run-cli.ts';
import { newDatabase } from '../protocol/new-database.ts';
import { Office } from '../support/office.ts';
import { newFolder } from '../support/new-folder.ts';

const files = {
  'scanner.md': `<properties pageTitle="The scanner gives grey pages" selfHelpType="generic" />

# The scanner gives grey pages

Common causes are:

* The glass is dusty. To resolve this:
  * Wipe the glass.
* The lamp is worn out. To resolve this:
  * Have the lamp replaced.
`,
  'scanner.checks.yaml': `causes:
  - id: dusty-glass
    quote: The glass is dusty
    weight: 2
  - id: worn-lamp
    quote: The lamp is worn out
`,
};
const wipe = 'Wipe the glass.';
const replace = 'Have the lamp replaced.';

/** Says the problem, knows no answers, and gives the first remedy. */
async function firstRemedy(
  office: Office,
  name: string,
): Promise<{ person: ReturnType<Office['person']>; remedy: string }> {
  const person = office.person({ name });
  await person.says('The scanner gives grey pages');
  while (!person.twin().includes('That fixed it')) await person.presses("I don't know");
  const shown = person.twin();
  return { person, remedy: [wipe, replace].find((remedy) => shown.includes(remedy)) ?? shown };
}

/** Whatever comes first: the lamp it was. */
async function hasWornLamp(office: Office, name: string): Promise<void> {
  const { person, remedy } = await firstRemedy(office, name);
  if (remedy !== replace) await person.presses("It didn't help");
  expect(person.twin()).toContain(replace);
  await person.presses('That fixed it');
}

const names = ['Anna', 'Ben', 'Carla', 'Dora', 'Emil', 'Finn'];

async function afterwards(
  learning: boolean,
  work: (office: Office, database: string) => Promise<void>,
): Promise<void> {
  const database = newDatabase();
  const office = await Office.open({ knowledge: [await newFolder(files)], learning, database });
  try {
    expect((await firstRemedy(office, 'Otto')).remedy).toBe(wipe);
    for (const name of names) await hasWornLamp(office, name);
    await office.reload();
    await work(office, database);
  } finally {
    await office.close();
  }
}

test('the remedy of the cause that people confirmed comes first, until it is withdrawn', async () => {
  await afterwards(true, async (office, database) => {
    expect((await firstRemedy(office, 'Gina')).remedy).toBe(replace);
    const learned = ['learned', '--database', `file:${database}`];
    expect((await cli(learned)).out).toContain('worn-lamp');
    await cli([...learned, '--forget', 'scanner.md']);
    await office.reload();
    expect((await firstRemedy(office, 'Hans')).remedy).toBe(wipe);
  });
});

test('without learning nothing is counted', async () => {
  await afterwards(false, async (office) => {
    expect((await firstRemedy(office, 'Gina')).remedy).toBe(wipe);
  });
});
