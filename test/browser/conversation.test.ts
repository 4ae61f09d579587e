import { afterEach, beforeEach, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LocalChat } from './local-chat.ts';

const readmePicture = fileURLToPath(new URL('../../docs/conversation.png', import.meta.url));

let chat: LocalChat;
beforeEach(async () => {
  chat = await LocalChat.open();
});
afterEach(() => chat.close());

test('a complaint in the personal chat: question, steps, done', async () => {
  await chat.sees('I’m Firstline');
  await chat.picture('1-welcome');
  await chat.says('I changed my Windows password and Microsoft 365 still wants the old one');
  await chat.sees('Where does the refused password come from?');
  await chat.picture('2-question');
  await chat.presses('A temporary one, given by somebody');
  await chat.sees('Sign in to something on premises with the temporary password');
  await chat.picture('3-remedy');
  // The README's picture is written on purpose only, so that a test run never changes the repository.
  if (process.env['UPDATE'] === '1' || !existsSync(readmePicture)) await chat.readmePicture(readmePicture);
  await chat.presses('That fixed it');
  await chat.sees('Glad that fixed it.');
  await chat.sees('✓ Your answer: That fixed it');
  await chat.picture('4-fixed');
});

test('a list of choices, typed answers, and the way to a person', async () => {
  await chat.says('pw sync broken for all users since this morning');
  await chat.sees('It is in staging mode');
  await chat.picture('5-list');
  await chat.page.getByRole('radio', { name: 'It is in staging mode' }).click();
  await chat.presses('Send');
  await chat.sees('This one is for an administrator');
  await chat.picture('6-forward');
  await chat.says("I'm an administrator");
  await chat.sees('What to do, as an administrator');
  await chat.picture('7-administrator');
  await chat.says('talk to a person');
  await chat.sees('A person can help you');
  await chat.picture('8-person');
});

test('in the group chat the bot answers a mention', async () => {
  await chat.page.getByText('Group Chat', { exact: true }).click();
  await chat.sees('Mention me with a problem');
  await chat.page.getByRole('textbox').last().click();
  await chat.page.keyboard.type('@');
  // The list of members opens under the cursor; before it there are other "Test Bot"s on the page.
  await chat.sees('Megan Bowen');
  await chat.page.getByText('Test Bot').last().click();
  await chat.page.keyboard.type(' the printer on floor 3 jams');
  await chat.page.keyboard.press('Enter');
  await chat.sees('I have no article about that');
  await chat.picture('9-group');
});
