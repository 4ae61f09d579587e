/** Lines of the starter knowledge that many conversations see. A card is a line: its title and what can be pressed. */
/** A card has six buttons at most. */
const mostButtons = 6;

/** The same card, put about an article that was sure: nobody has said yet that it is this one. */
export function unasked(line: string): string {
  const other = '[Not my problem]';
  const all = line.includes('[Whole article]')
    ? line.replace('[Whole article]', `${other} [Whole article]`)
    : `${line} ${other}`;
  let buttons = 0;
  return all.replace(/ \[[^\]]+\]/g, (button) => ((buttons += 1) > mostButtons ? '' : button));
}

export const TITLE = 'A changed password does not reach Microsoft 365 (password synchronisation)';

export const WHO =
  "Whose passwords are affected? [One person's, or a few people's] [Everybody's] [I don't know] [Talk to a person] [Whole article]";
export const TENTATIVE_WHO = WHO.replace('[Talk', '[None of these] [Talk');
export const GIVEN =
  "Where does the refused password come from? [A temporary one, given by somebody] [Chosen by the person themselves] [I don't know] [Talk to a person] [Whole article] [Back]";
export const SERVER =
  "Does one of these hold for the server with Microsoft Entra Connect? (It is in staging mode) (The sign-in method was changed (for example to AD FS)) (Its account may lack permissions in Active Directory) (It can't reach domain controllers, or ports are blocked) (None of these) [Send] [I don't know] [Talk to a person] [Whole article] [Back]";
const helped = `${TITLE} [That fixed it] [It didn't help] [I can't do this] [Talk to a person]`;
export const REMEDY = `${helped} [I'm an administrator] [Whole article]`;
export const REMEDY_FOR_ADMINISTRATOR = `${helped} [Whole article] [Back]`;
export const NO_ARTICLE = 'I have no article about that [Show the topics] [Talk to a person]';
export const TOPICS = `These are the topics I know about (${TITLE}) [Send] [Back] [Talk to a person]`;
export const REFUSED = 'Then it is something I don’t know [Show the topics] [Talk to a person] [Back]';
export const CONFIRM = `Is this another problem than “${TITLE}”? [Yes, it's another problem] [No, it's still this one] [Talk to a person]`;
export const PERSON = "A person can help you [Answer a few questions first] [It's solved now] [Start over]";
export const EXHAUSTED = `${PERSON} [Back]`;
export const FIXED = 'Glad that fixed it. If something else is wrong, just tell me.';
export const CANCELLED = 'All right, I have stopped. If something is wrong again, just tell me.';
export const HELLO =
  'Hello! What is wrong? Tell me in your own words, for example: “I changed my Windows password and Microsoft 365 still wants the old one”.';
export const START_OVER = 'Let’s start again. What is wrong? Tell me in your own words.';

/** What the remedies say, with the links of the starter knowledge. */
export const SAYS = {
  signInOnPremises: 'Sign in to something on premises with the temporary password',
  withoutTheOption: 'User must change password at next logon switched off',
  oneObject:
    'https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-password-hash-synchronization#one-object-is-not-synchronizing-passwords-troubleshoot-by-using-the-troubleshooting-task',
  nobody:
    'https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-password-hash-synchronization#no-passwords-are-synchronized-troubleshoot-by-using-the-troubleshooting-task',
  ports:
    'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports#table-1---microsoft-entra-connect-and-on-premises-ad',
  implement:
    'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-password-hash-synchronization',
  staging: 'Configure staging mode',
  method: 'Customize synchronization options',
  permissions: 'Replicate Directory Changes and Replicate Directory Changes All on the root',
  forward: 'Could you please look into this',
} as const;
export const NOT_AN_ANSWER = 'I did not take that as an answer, but I have added it to what you told me.';
