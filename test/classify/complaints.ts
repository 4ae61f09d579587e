/**
 * Complaints as people write them, for the starter knowledge. `npm run fit` is taught by these
 * tables: add a row when somebody was misunderstood, fit again, and mend words, not the row.
 */

/** About a password that does not reach Microsoft 365: the bot goes on, or asks whether it is that. */
export const aboutPasswords: readonly string[] = [
  // Employees
  'changed my pw this morning, outlook web still wants the old one',
  'my new password works on my laptop but not in office 365',
  'i changed my windows password yesterday and teams keeps asking for it, only the old one works',
  'cant log into M365 after pwd reset, old pw still works there',
  'Hi, the help desk gave me a new password and it is not accepted in Outlook on the web',
  'got a temp password from IT, windows lets me in but office doesnt',
  'pasword sync not working for my account',
  'my passwrod was changed at the office and webmail says its wrong',
  "After changing my password on prem, I can't sign in to Microsoft 365 any more",
  'colleague changed her password but sharepoint still takes the previous one',
  'Teams says wrong password but I can log on to my PC with it. I changed it last week',
  'the password I got from the service desk works for windows, not for teams',
  'i reset my password via ctrl alt del and now my mail on the web rejects it',
  'old password works, new one does not in outlook',
  "The temporary password IT gave me works on the laptop but office.com says it's wrong",
  'first day at work, I got a start password and Teams says it is incorrect',
  'my old passwort still works in outlook but the new one not',
  'help! cant get in to my mail w/ the new pasword i just set :(',
  'why is my new password only working on my computer?',
  'The password I use for Windows no longer works in SharePoint Online',
  'my password at work and my password for office online are different now',
  'how long does it take until a new password works in Office 365?',
  'Good morning, since I came back from holiday on Monday I had to change my password because it had expired, which went ' +
    'fine on my desktop in the office, but now when I open Outlook in the browser at home it says that my password is ' +
    'incorrect. I tried the old one and that one still works.',
  // Administrators
  'pw sync broken for all users since this morning',
  'PHS stopped working for the whole tenant',
  "none of our users' password changes reach Entra ID",
  'AAD Connect: password hash sync heartbeat skipped in last 120 minutes',
  "a user reset his password in AD but it doesn't sync to azure ad",
  "one user's password is not synching to O365, everyone else is fine",
  'new starter has temp password with "user must change password at next logon" ticked and can\'t sign in to o365',
  'password changes on prem not replicating to the cloud',
  'we switched to federation with ADFS and now passwords dont sync anymore',
  'since we put the aad connect server in staging mode passwords are not synced',
  'ad connect service account lost replicate directory changes permission, passwords not syncing',
  "firewall change last night, aad connect can't reach the domain controllers and password sync fails",
  'event 611 password hash sync failed for domain contoso',
  'credentials mismatch between on-premise AD and office 365 for one account',
  'password writeback fine but password hash sync does nothing',
  'dirsync doesnt sync passwords any more',
  'Get-ADSyncScheduler looks fine, directory sync works, only password hashes are not exported',
  'Password hash sync agent continuously getting failures for domain contoso.com, error 8453 replication access was denied',
  'pwd chg not replicated to cloud 4 hrs now',
  'user jsmith changed password in AD yesterday; O365 still accepts only old pw; other users OK',
  'Azure AD Connect is in staging mode and nothing synchronises',
];

/** About something else: the honest answer is that there is no article. */
export const aboutOtherThings: readonly string[] = [
  'the printer on floor 3 jams',
  'I need a new laptop',
  "my mailbox is full and I can't send mail",
  'excel crashes when I open a big file',
  'the wifi in the meeting room is very slow',
  'my phone was stolen',
  'I deleted a file in SharePoint by accident',
  'how do I book a meeting room',
  'MFA code does not arrive on my phone',
  'I got a new phone and lost the authenticator app',
  'Teams does not start after the update',
  'my microphone does not work in teams meetings',
  // Words of the article in other company
  'OneDrive is not syncing my files',
  'my calendar does not sync with my phone',
  'what is the password of the guest wifi',
  'my colleague left, who gets access to his mailbox',
  'sharepoint site access denied',
  'I want to change my display name',
  'reset my phone to factory settings',
  'our domain controller is out of disk space',
  'azure ad connect upgrade fails with error 1603',
  'Teams keeps signing me out',
];

/** With two words of the article and about something near it: the bot may ask, and does not go on by itself. */
export const nearby: readonly string[] = [
  'please reset my SAP password',
  'my password expires in 3 days, how do I change it?',
  'wifi asks for username and password',
  "can't log in to my laptop",
  'password',
  'groups are not synchronised to azure ad',
];

/** About such a password, and yet the bot only shows the article beside "I have no article about that". */
export const hardlyAboutPasswords: readonly string[] = [
  'password expired, set a new one at the login screen, now phone mail keeps prompting',
];

/** About something else, and yet the bot asks whether it is this: with so few articles a shared word counts for much. */
export const askedInVain: readonly string[] = [
  'my outlook contacts dont synchronise with my iphone',
  'vpn disconnects every ten minutes',
  'windows update fails with error 0x80070002',
];
