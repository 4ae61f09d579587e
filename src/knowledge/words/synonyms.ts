/**
 * The field's abbreviations, renamings and spellings: every phrase on the right is read as the word on the left.
 * Phrases are written as `splitWords` splits them: lower case, no apostrophes, hyphens as blanks. They are compared
 * word by word as written, before stemming, so that every form that matters is listed.
 */
const table: Readonly<Record<string, string>> = {
  password:
    'pw, pwd, pwds, pws, passwd, passwort, passcode, passwords, pass word, credentials, credential, creds',
  synchronise:
    'sync, syncs, synced, syncing, synch, synching, synchs, synched, resync, synchronize, synchronized, synchronizes, synchronizing, ' +
    'synchronization, synchronised, synchronises, synchronising, synchronisation, replicate, replicated, replicates, replicating, propagate, propagated, propagates, propagating, ' +
    'sync d, syncd, in sync, out of sync, sychronize, syncronize, syncronise, syncronized',
  'password synchronise':
    'phs, password hash sync, password hash synchronization, password hash synchronisation, password hashes, password hash',
  connectserver:
    'azure ad connect, aad connect, ad connect, aadconnect, adconnect, aadc, entra connect, entra id connect, microsoft entra connect, ' +
    'azure active directory connect, dirsync, adsync, sync server, entra connect sync, connect server, azure ad connect sync, entra connect server',
  cloudaccount:
    'azure ad, aad, entra, entra id, microsoft entra id, microsoft entra, azure active directory, azuread, the cloud, cloud',
  office365:
    'office 365, microsoft 365, m365, o365, ms 365, office365, microsoft365, 365, outlook on the web, owa, webmail, outlook web, ' +
    'web outlook, outlook online, outlook in the browser, outlook in browser, office online',
  onpremises:
    'on premises, on premise, on prem, onprem, onpremise, active directory, ad, ads, local ad, onprem ad, local domain, ad ds, adds, windows ad, local active directory',
  signin:
    'sign in, sign ins, signin, signing in, signed in, signs in, sign on, signon, log in, login, logins, logging in, logged in, logs in, ' +
    'log on, logon, logging on, logged on, logs on, authenticate, authentication, authenticates, get in, gets in, getting in, got in',
  domaincontroller: 'domain controller, domain controllers, dc, dcs',
  computer:
    'computers, laptop, laptops, pc, pcs, desktop, desktops, workstation, workstations, machine, machines, notebook',
  everyone:
    'everybody, all users, all the users, every user, whole company, entire company, whole organisation, all of us, all employees, all staff, the whole tenant, all accounts, no one, nobody, noone',
  multifactor: 'mfa, 2fa, two factor, multi factor, multifactor authentication, multi factor authentication',
  selfservicereset: 'sspr, self service password reset, self service reset',
  email: 'e mail, emails, e mails, mailbox, mails, mail',
  account: 'accounts, user account, user id, login id',
  person: 'user, colleague, coworker, employee',
  people: 'users, colleagues, coworkers, employees, persons',
  change: 'changed, changes, changing, reset, resets, resetting, resetted',
  reject:
    'rejected, rejects, rejecting, refuse, refused, refuses, incorrect, invalid, not accept, not accepted, doesnt accept, does not accept, ' +
    'wont accept, not valid, mismatch, declined',
  'password reject': 'wrong password',
  helpdesk: 'help desk, service desk, it desk, it support, it department',
  temporary: 'temp, tmp, initial, provisional, one time',
  federation: 'adfs, ad fs, federated, federate, federating',
};

/** Longest phrase first under its first word, so that "azure ad connect" is not read as "azure ad". */
export const synonyms: ReadonlyMap<
  string,
  readonly { phrase: readonly string[]; means: readonly string[] }[]
> = build();

function build() {
  const byFirst = new Map<string, { phrase: readonly string[]; means: readonly string[] }[]>();
  for (const [word, phrases] of Object.entries(table)) {
    for (const text of phrases.split(', ')) {
      const phrase = text.split(' ');
      const first = phrase[0] ?? '';
      const entries = byFirst.get(first) ?? [];
      entries.push({ phrase, means: word.split(' ') });
      byFirst.set(
        first,
        entries.sort((a, b) => b.phrase.length - a.phrase.length),
      );
    }
  }
  return byFirst;
}
