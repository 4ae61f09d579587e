import { beforeAll, describe, expect, test } from '@jest/globals';
import { readServed } from '../../src/cli/read-served.ts';
import { openConversation } from '../../src/evaluate/open-conversation.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import type { ReadKnowledge } from '../../src/ports.ts';
import type { Step } from '../../src/run/step.ts';
import { starterFolder } from '../support/topics.ts';

const PROMPTS = 'I get sign-in prompts that I did not start';
const PHISHING = 'I fell for a phishing mail: password typed, link clicked or attachment opened';
const MISUSED = 'Somebody else seems to use my account';
const LOST = 'My laptop or phone is lost or stolen';

const dangers: readonly (readonly [text: string, ...urgent: string[]])[] = [
  ['I typed my password into a wrong page', PHISHING],
  ['I told someone my password', PHISHING],
  ['I gave out my mfa code', PHISHING, PROMPTS],
  ['someone called and asked for my code', PHISHING, PROMPTS],
  ['phishing', PHISHING],
  ['I gave my password to somebody on the phone', PHISHING],
  ['entered my password on a fake page', PHISHING],
  ['i put my login into a website that was not ours', PHISHING],
  ['I have told a caller my verification code', PHISHING, PROMPTS],
  ['a man on the phone wanted my password and I gave it to him', PHISHING],
  ['I shared my password with a stranger', PHISHING],
  ['somebody knows my password now', PHISHING, MISUSED],
  ['my password was stolen', PHISHING, MISUSED],
  ['I fell for a scam', PHISHING],
  ['scam', PHISHING],
  ['phishing mail', PHISHING],
  ['got phished', PHISHING],
  ['I clicked on a bad link', PHISHING],
  ['I logged in on a site that looked like Microsoft but wasnt', PHISHING],
  ['sent my password by mail to someone who said he was from IT', PHISHING],
  ['I read the code from my phone out to a caller', PHISHING, PROMPTS],
  ['the help desk phoned me and asked for my password', PHISHING],
  ['virus', PHISHING],
  ['I opened a suspicious file', PHISHING],
  ['I entered my credentials on a dodgy site', PHISHING],
  ['I have given my password to someone', PHISHING],
  ['someone rang me pretending to be the IT help desk', PHISHING],
  ['my files are encrypted and they want money', PHISHING],

  ['someone else is using my account', MISUSED],
  ['somebody sent mails from my mailbox', MISUSED],
  ['somebody is using my login', MISUSED],
  ['someone is in my account', MISUSED],
  ['another person is signed in as me', MISUSED],
  ['someone logged in to my account', MISUSED],
  ['hacked', MISUSED],
  ['my email was hacked', MISUSED],
  ['I have been hacked', MISUSED],
  ['emails were sent from my address that are not from me', MISUSED],
  ['a stranger is sending emails in my name', MISUSED],
  ['someone changed my password and it was not me', MISUSED],
  ['somebody has access to my account', MISUSED],
  ['there was a login that was not me', MISUSED, PROMPTS],
  ['my account is compromised', MISUSED],
  ['my colleagues get strange mails from me', MISUSED],
  ['my account has been taken over', MISUSED],
  ['identity theft', MISUSED],

  ['I approved a sign-in that was not me', PROMPTS],
  ['I approved a request by mistake that was not mine', PROMPTS],
  ['accepted an authenticator request that I did not start', PROMPTS],
  ['I said yes to a login that was not mine', PROMPTS, MISUSED],
  ['authenticator asks me to approve but I am not signing in', PROMPTS],
  ['someone tries to log in with my account', PROMPTS, MISUSED],
  ['I get codes I did not ask for', PROMPTS],
  ['they asked me for the authenticator code on the phone', PROMPTS, PHISHING],
  ['gave someone the code from my authenticator', PROMPTS, PHISHING],
  ['I confirmed a sign-in on my phone and it was not me', PROMPTS],

  ['my phone is lost', LOST],
  ['lost my mobile', LOST],
  ['lost my phone', LOST],
  ['my phone was stolen', LOST],
  ['stolen phone', LOST],
  ['lost phone', LOST],
  ['I lost my phone and cannot sign in', LOST],
  ['my laptop is gone', LOST],
  ['laptop stolen', LOST],
  ['I left my laptop on the bus', LOST],
  ['somebody took my phone', LOST],
  ['my work mobile is missing', LOST],
  ['I cannot find my phone any more', LOST],
];

const harmless = [
  'I forgot my password',
  'approve a purchase request',
  'my phone is broken',
  'the authenticator asks me to approve my own sign-in',
  "someone called me on Teams and I can't hear them",
  'I told my colleague how to reset her password',
  'how do I change my password',
  'my password is wrong',
  'I typed the wrong password',
  'I typed my password wrong too many times',
  'the page is wrong',
  'I got a new phone and need to set up the authenticator',
  'my phone battery is empty',
  'someone else has the same problem',
  'can someone else sign in to my computer',
  'sign in with someone else on the same laptop',
  'the code in the authenticator app is refused',
  'I do not get the code by text message',
  'my account is locked',
  'someone from the help desk told me to reset my password',
  'share a mailbox with a colleague',
  'I want to send mails from a shared mailbox',
  'my manager has to approve the app',
  'the mail with my temporary password did not come',
  'somebody changed my name in the directory',
  'I lost access to a team',
  'I lost my licence for Excel',
  'my PIN is gone',
  'I am asked for my password again and again',
  'give a guest access to our site',
  'where do I enter the code',
  'wrong page opens after sign-in',
  'my password is lost',
  'my phone died',
  'someone sent me a file and I cannot open it',
  'this is not my account',
  'I called the help desk and nobody answered',
];

let knowledge: ReadKnowledge;

beforeAll(async () => {
  const progress = { tell: () => undefined, end: () => Promise.resolve() };
  knowledge = await readServed([starterFolder], everybody, { cwd: '/', progress });
});

/** The titles of the articles that a card is about or offers, as they stand on it. */
function titlesOn(step: Step): (string | undefined)[] {
  const refs = 'article' in step ? [step.article] : step.kind === 'choose' ? step.articles : [];
  return refs.map(({ id }) => knowledge.base.articles.get(id)?.title);
}

describe('a danger is gone on with, or among the first two that are offered', () => {
  test.each(dangers)('%s', (text, ...urgent) => {
    const { step } = openConversation(knowledge, text);
    expect(['alarm', 'choose']).toContain(step.kind);
    const first = titlesOn(step).slice(0, 2);
    expect(urgent.filter((title) => first.includes(title))).not.toEqual([]);
  });
});

describe('what only sounds like a danger raises no alarm', () => {
  test.each(harmless)('%s', (text) => {
    expect(openConversation(knowledge, text).step.kind).not.toBe('alarm');
  });
});
