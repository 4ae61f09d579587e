import { fileURLToPath } from 'node:url';

/** Three small articles with facts, two of them about services that may have incidents. */
export const knowledgeFolder = fileURLToPath(new URL('knowledge', import.meta.url));

/** Complaints that surely mean one of them. */
export const NEW_PASSWORD = 'I changed my password and the cloud refuses the new one';
export const DRIVE = 'the mapped office drive wants my password again';
export const MAILBOX = 'my mailbox does not open in outlook';

export const CONSENT = 'May I look up your account? [Yes, look it up] [No, ask me] [Talk to a person]';
export const INCIDENT = "It is not only you [That's it, I'll wait] [It's something else] [Talk to a person]";
export const WHICH_FACT_OF_PASSWORD =
  'Which of these is not right? (Your account comes from the on-premises Active Directory) (Your organisation’s directory was last synchronised more than 2 hours ago) [Send] [Back] [Talk to a person]';
export const REFUSED_DRIVE =
  "What I looked up speaks against it [The new password is refused in the cloud] [Show the topics] [Talk to a person] [That's not right] [Back]";
export const FIXED = 'Glad that fixed it. If something else is wrong, just tell me.';

const outcomes = "[That fixed it] [It didn't help] [I can't do this] [Talk to a person]";
const byFacts = `${outcomes} [That's not right] [I'm an administrator]`;
export const PASSWORD_BY_FACTS = `The new password is refused in the cloud ${byFacts}`;
export const MAILBOX_BY_FACTS = `The mailbox does not open ${byFacts}`;
export const PASSWORD_BY_FACTS_FOR_ADMINISTRATOR = PASSWORD_BY_FACTS.replace(
  "[I'm an administrator]",
  '[Not my problem]',
);

const beside = "[I don't know] [Talk to a person]";
export const ASK_HOME = `Does your account come from the office directory? [From the office directory] [It lives in the cloud only] ${beside} [Not my problem] [Whole article]`;
export const ASK_HOME_AGAIN = ASK_HOME.replace('[Not my problem] [Whole', "[That's not right] [Whole");
export const ASK_PLACE = `Does it also ask in the office? [Only at home] [In the office as well] ${beside} [Not my problem] [Whole article]`;
export const ASK_LICENCE = `Has the account got a licence with a mailbox? [It has one] [It has none] ${beside} [Not my problem] [Whole article]`;

/** What cards say of facts, at nine in the morning. */
export const SAYS = {
  onPremises: 'I looked this up (09:00 UTC): your account comes from the on-premises Active Directory.',
  cloudOnly: 'I looked this up (09:00 UTC): your account is not synchronised from on premises.',
  late: 'I looked this up (09:00 UTC): your organisation’s directory was last synchronised more than 2 hours ago.',
  hasLicence: 'I looked this up (09:00 UTC): your account has a licence.',
} as const;
