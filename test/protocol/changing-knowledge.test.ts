import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { phrases } from '../../cards/phrases.ts';
import { Office } from '../support/office.ts';
import { newFolder, writeFiles } from '../support/new-folder.ts';

/** An article with two causes, so that it asks before it shows a remedy. */
function badge(renew: string): string {
  return `<properties pageTitle="The badge does not open the door" selfHelpType="generic" />

# The badge does not open the door

## **Recommended steps**

**The door stays closed**

Common root causes include:

* The badge was not renewed this year. To resolve this:
  * ${renew}
* The reader lost its list of badges. To resolve this:
  * Hold the badge at the reader for ten seconds.
`;
}

let folder: string;
let office: Office;

beforeEach(async () => {
  folder = await newFolder({ 'badge.md': badge('Renew the badge at the reception.') });
  office = await Office.open({ knowledge: [folder] });
});
afterEach(() => office.close());

test('an article that changes under an open problem stays for it as it was, and is new for the next', async () => {
  const person = office.person();
  await person.says('the badge does not open the door');
  await writeFiles(folder, { 'badge.md': badge('Renew the badge in the online portal.') });
  await office.reload();
  await person.presses('The badge was not renewed this year.');
  expect(person.twin()).toContain('Renew the badge at the reception.');
  await person.presses('That fixed it');
  await person.says('the badge does not open the door');
  await person.presses('The badge was not renewed this year.');
  expect(person.twin()).toContain('Renew the badge in the online portal.');
});

test('an article that goes away under an open problem is still there for it', async () => {
  const person = office.person();
  await person.says('the badge does not open the door');
  await writeFiles(folder, { 'lamp.md': badge('Turn it on.').replaceAll('badge', 'lamp') });
  await rm(join(folder, 'badge.md'));
  await office.reload();
  await person.presses('The badge was not renewed this year.');
  expect(person.twin()).toContain('Renew the badge at the reception.');
  await person.presses("It didn't help");
  expect(person.twin()).toContain('Hold the badge at the reader for ten seconds.');
});

test('while the folder is away the last knowledge is served, and /readyz says so', async () => {
  const readiness = async () => (await fetch(`${office.url}/readyz`)).json();
  expect(await readiness()).toEqual({ ready: true, reason: 'ready' });
  await rename(folder, `${folder}-away`);
  await office.reload();
  expect(await readiness()).toEqual({
    ready: true,
    reason: expect.stringContaining(
      `Ready, but: KNOWLEDGE names the folder "${folder}", which cannot be opened.`,
    ),
  });
  const person = office.person();
  await person.says('the badge does not open the door');
  expect(person.twin()).toContain(phrases.whichFits);
  await rename(`${folder}-away`, folder);
  await office.reload();
  expect(await readiness()).toEqual({ ready: true, reason: 'ready' });
});

test('wordings that are laid beside an article find it from then on, and are never shown', async () => {
  const person = office.person();
  await person.says('nobody lets me into the building any more');
  expect(person.sees().join('\n')).toContain(phrases.noArticleTitle);
  const worded = { articles: ['badge.md'], wordings: ['they do not let me into the building'] };
  await writeFiles(folder, { 'tickets.wordings.jsonl': JSON.stringify(worded) });
  await office.reload();
  await person.says('start over');
  await person.says('nobody lets me into the building any more');
  expect(person.twin()).toContain('The badge does not open the door');
  expect(person.sees().join('\n')).not.toContain('they do not let me');
});
