/** Synonyms of identity, devices and the employee's desk. See the docs of `synonyms.ts`. */
export const identitySynonyms: Readonly<Record<string, string>> = {
  organization: 'organisation, organisations, org, orgs, organisational',
  customize:
    'customise, customised, customises, customising, customisation, customisations, customization, ' +
    'customizations, customizing, customized',
  recognize: 'recognise, recognised, recognises, recognising, recognition',
  key: 'keys',
  register:
    'registration, registrations, registered, registering, registers, re register, re registered, re ' +
    'registering, reregister',
  verify: 'verification, verifications, verifying, verified, verifies',
  redeem: 'redemption, redeeming, redeemed, redeems',
  compliance:
    'compliant, noncompliant, non compliant, noncompliance, non compliance, uncompliant, compliancy',
  classify: 'classification, classifications, classified, classifying, classifies',
  expire: 'expiry, expires, expired, expiring, expiration, expirations, lapsed, lapses, lapse',
  risk: 'risky, risks, riskier',
  member: 'membership, memberships, members',
  owner: 'ownership, owners',
  print: 'printer, printers, printing, prints, printed, print job, print jobs',
  catalog: 'catalogue, catalogues, catalogs',
  prompt:
    'prompts, prompted, prompting, keeps asking, keep asking, keeps asking me, kept asking, keeps on ' +
    'asking, constantly asks, constantly asking, constantly asked, always asks, always asking, always ' +
    'asked, asks again, asked again, asking again, asks me again, asking me again, asks every time, ' +
    'asks me every time, asked every time, asked every single time, asks every single time, ask every ' +
    'time, ask me every time, asks each time, asked each time, asks every day, asks me every day, ' +
    'asked every day, asking every day, asks for it again, asks over and over, asked over and over, ' +
    'asking over and over, pops up, popping up, popped up, keeps nagging, nagging, nags, nag, pester, ' +
    'pesters, pestering, pestered, bugging me, re prompt, re prompts, re prompted, reprompt, asking ' +
    'and asking, asks all the time, asks me all the time, ask me all the time, asking all the time, ' +
    'asking me all the time, asked all the time, asks constantly, asks again and again, asks me again ' +
    'and again, asking again and again, asks every hour, asks me every hour, asked every hour, asks ' +
    'every morning, asks me every morning, asks me daily, asks daily, asked daily, asking daily, asks ' +
    'several times, asks me several times, asked several times, asked multiple times, asks multiple ' +
    'times, asking multiple times, asked again and again, wants it again, wants me to confirm again, ' +
    'wants me to approve again, confirm again and again, confirm all the time, confirm several times, ' +
    'confirm many times, approve again and again, approve all the time, approve every time, confirm ' +
    'every time, several times a day, many times a day, multiple times a day, ten times a day, 10 ' +
    'times a day, 5 times a day, five times a day, 20 times a day, dozens of times, times per day, ' +
    'over and over again, spams me, spamming me, bombarded, bombards, bombarding, bombarded with',
  unexpected: 'out of the blue, unexpectedly, without reason, for no reason, no apparent reason',
  person: 'staff member, team member, teammate, team mate, workmate, co worker, end user, fellow worker',
  people:
    'staff, staff members, ppl, folks, members of staff, team members, teammates, workers, co ' +
    'workers, workforce, end users, personnel',
  everyone:
    'everybody in the company, entire org, whole org, whole organization, entire organization, whole ' +
    'firm, whole office, entire office, whole department, all my users, all our users, every single ' +
    'user, every single person, all people, each and every user, company wide, organization wide',
  forgot:
    'forgotten, forget, forgets, forgetting, dont remember, do not remember, doesnt remember, cant ' +
    'remember, cannot remember, cant recall, cant think of, remeber, rember, remmember, dont rember, ' +
    'cant rember, cant remeber, forgott, forgoten, have forgoten',
  enable:
    'enabled, enables, enabling, turn on, turned on, turning on, turns on, turn it on, turned it on, ' +
    'switch on, switched on, switching on, switch it on, switched it on',
  disabled:
    'turn off, turned off, turning off, turns off, turn it off, turned it off, switch off, switched ' +
    'off, switching off, switch it off, switched it off, not clickable, cant click, cannot click, ' +
    'unclickable, dimmed, greyed out, grayed out, is grey, is gray, is greyed, is grayed',
  signout:
    'sign out, signs out, signed out, signing out, signs me out, signed me out, signing me out, sign ' +
    'me out, log out, logs out, logged out, logging out, log me out, logs me out, logged me out, ' +
    'logging me out, logout, logouts, log off, logs off, logged off, logging off, logoff, kicked out, ' +
    'kicks me out, kicked me out, kicking me out, kick me out, kicks us out, kicks people out, kicked ' +
    'off, kicks me off, thrown out, throws me out, threw me out, throwing me out, throws us out, ' +
    'booted out, boots me out',
  signin:
    'signing on, signs on, signed on, sign me in, signs me in, sign us in, sign them in, signing me ' +
    'in, logging me in, logs me in, log us in, logging us in, loging, loggin, loging in, re login, ' +
    'relogin, log back in, sign back in, get back in, getting back in, get into, getting into, gets ' +
    'into, got into',
  signup:
    'sign up, signs up, signed up, signing up, sign ups, signups, self register, self registration, ' +
    'register themselves, registering themselves, sign themselves up, sign up themselves, signing ' +
    'themselves up, sign up by themselves, sign up on their own, sign up on his own, register on ' +
    'their own, self signup, self sign up, self registration page',
  'forgot password':
    'lost my password, lost his password, lost her password, lost their password, lost the password, ' +
    'dont know my password, do not know my password, no longer know my password, password forgotten, ' +
    'password is lost, password lost, password is gone, dont remember my password, cant remember my ' +
    'password, password i cant remember, no idea what my password is, no clue what my password, ' +
    'password slipped my mind',
  'password expire':
    'password ran out, password runs out, passwords run out, password is too old, password too old, ' +
    'passwords dont expire, password has run out, pw expired, pwd expired, expired pw, expired pwd, ' +
    'password exp, my password is expired, password is expired, password has lapsed, your password ' +
    'has expired, password about to expire, password will expire, password expires in, password ' +
    'expiring, password ran over, password timed out',
  'password reset': 'new password for, pw reset, pwd reset, password resets, passwort reset',
  'temporary password':
    'one time password from, password from the admin, generated password, auto generated password, ' +
    'autogenerated password, starter password, first password, start password, starting password, ' +
    'welcome password, interim password, throwaway password, gave him a new password, gave her a ' +
    'new password, given a new password, password i was given, password i got from, password that ' +
    'it gave, new password from the helpdesk, new password from the help desk, new password from ' +
    'it, new password from my boss, password from the help desk, password from the helpdesk, ' +
    'password from the service desk, password from it, password from support, password from hr, ' +
    'password in the welcome mail, password in the welcome email, password on a piece of paper, ' +
    'password on paper, initial password, day one password, one time password i got, default ' +
    'password for new, must change password at next, change password at next logon, change password ' +
    'at next sign in, change password at first logon, change password on first login, change ' +
    'password at first sign in, change the password at first, force them to change the password, ' +
    'forced to change it at, update your password because this is the first time, first time you ' +
    'are signing in',
  'banned password':
    'banned passwords, weak password, weak passwords, forbidden password, forbidden passwords, common ' +
    'password, common passwords, commonly used password, easy password, easy passwords, simple ' +
    'password, simple passwords, stupid password, stupid passwords, silly passwords, password too ' +
    'easy, password is too easy, too easy to guess, easy to guess, password blacklist, password black ' +
    'list, blacklisted password, banned list, banned word, banned words, custom banned password list, ' +
    'banned password list, harder for people to guess, hard to guess, choose a password thats harder, ' +
    'seen that password too many times, seen this password too many times, password too many times ' +
    'before, company name in the password, company name as password, our company name in, summer2023, ' +
    'winter2023, spring2024, contains a word, words phrases or patterns, word phrase or pattern, ' +
    'makes it easily guessable, easily guessable, banned by your organization, guessable password, ' +
    'guessable passwords, lousy password, lousy passwords, bad password, bad passwords, same old ' +
    'passwords, password dictionary, dictionary words, forbidden words, forbidden word, blocked ' +
    'words, blocked password, blocked passwords, custom banned list, disallowed passwords, disallowed ' +
    'password, prohibited passwords, prohibited password, banned passwords list, custom banned ' +
    'passwords',
  lockout:
    'lock themselves out, locked myself out, lock myself out, locked himself out, locked herself out, ' +
    'locking myself out, locking ourselves out, lock ourselves out, account locked, too many ' +
    'attempts, tried too many times, too many wrong passwords, too many tries, too many failed ' +
    'attempts, password spray, password spraying, temporarily locked to prevent unauthorized use, ' +
    'locked to prevent unauthorized use, too many times with an incorrect, tried to sign in too many ' +
    'times, tried to log in too many times, signed in too many times, wrong too often, wrong too many ' +
    'times, wrong three times, wrong 3 times, wrong 5 times, wrong five times, wrong several times, ' +
    'wrong a few times, wrong password 3 times, wrong password three times, wrong password five ' +
    'times, wrong password several times, wrong password too often, locked me out, locks me out, ' +
    'locking me out, locked us out, locks us out, locked out of my account, lock my account, locks my ' +
    'account, unlock me, unlock my account, unlock my user, account gets locked, account keeps ' +
    'getting locked, account keeps locking, keeps locking, gets locked, got locked, getting locked, ' +
    'lockout threshold, lockout duration, bad logon attempts, failed logon attempts, failed login ' +
    'attempts, bad password attempts',
  username:
    'user name, user names, usernames, login name, login names, logon name, sign in name, signin ' +
    'name, user logon name, loginname',
  upn: 'user principal name, user principal names, userprincipalname, userprincipalnames, upns',
  selfservicereset:
    'reset my own password, reset his own password, reset their own password, reset their own ' +
    'passwords, reset our own passwords, reset own password, reset own passwords, resetting their own ' +
    'password, resetting their own passwords, reset passwords themselves, reset password themselves, ' +
    'reset their password themselves, reset their passwords themselves, reset the password ' +
    'themselves, reset it themselves, reset it myself, reset my password myself, change their own ' +
    'password, change their own passwords, change their password themselves, change their passwords ' +
    'themselves, forgot password link, forgot my password link, forgot password page, forgot my ' +
    'password page, forgot password option, forgot password button, password reset portal, password ' +
    'reset page, self reset, self service pw reset, self service reset of passwords, self service ' +
    'password, passwordreset microsoftonline com, cant access your account, forgot your password, ' +
    'password reset isnt turned on, password reset is not turned on, isnt turned on for your account, ' +
    'isnt turned on for my account, is not turned on for your account, isnt enabled for your account, ' +
    'isnt enabled for my account, not enabled for password reset, isnt enabled for password reset, ' +
    'you cant reset your own password, cant reset your own password, cant reset my own password, get ' +
    'back into your account, getting back into your account, link under the login, link under the ' +
    'login box, link below the login, link under the password box, link below the password, forgot my ' +
    'password thing, forgot password thing, forgotten password link, forgotten password page, recover ' +
    'my account, recover your account, account recovery, recover my password, password recovery, ' +
    'recover password, reset passwords on their own, reset password on their own, reset their ' +
    'password on their own, reset their passwords on their own, reset it on their own, let users ' +
    'reset, let people reset, let staff reset, users can reset, people can reset, users reset their ' +
    'own, passwordreset, password self service, self password reset, ssp reset',
  'authentication method':
    'auth method, auth methods, authentication methods, security info, security information, ' +
    'securityinfo, recovery info, recovery information, authentication contact info, authentication ' +
    'phone, authentication phone number, verification method, verification methods, verification ' +
    'option, verification options, sign in method, sign in methods, signin method, mfa method, mfa ' +
    'methods, contact method, contact methods, security verification, mysignins',
  'alternate email':
    'alternative email, backup email, recovery email, secondary email, second email, private email, ' +
    'personal email, alternate mail, alternative mail, private mail, recovery mail, backup mail, ' +
    'alternate e mail',
  'password hash': 'hashes of passwords, hash of the password',
  profile: 'profiles, user profile, user profiles',
  multifactor:
    'two step, 2 step, 2step, twostep, twofactor, two factors, 2 factor, 2 factors, two step login, ' +
    'two step logon, two step sign in, two step signin, 2 step login, two step authentication, 2 step ' +
    'authentication, 2nd factor, second factors, double authentication, double login, double ' +
    'verification, double check login, additional factor, extra factor, extra security, extra ' +
    'security thing, extra security step, additional security, additional security verification, ' +
    'additional verification, additional authentication, additional login step, extra verification, ' +
    'extra login step, strong authentication, strongauthentication, phone code, phone codes, phone ' +
    'check, phone approval, phone confirmation, phone verification, code on my phone, code to my ' +
    'phone, code from my phone, code from the phone, code on the phone, code on phone, code to the ' +
    'phone, confirm on the phone, confirm on my phone, confirm on their phone, confirm on their ' +
    'phones, approve on my phone, approve on the phone, approve on their phone, confirm logins, ' +
    'confirm every login, confirm the login, verify my identity, prove my identity, prove who i am, ' +
    'prove its me, prove it is me, prove its really me, prove that its me, verify its me, verify its ' +
    'you, verify who i am, make sure its me, approve sign in request, mfa ed, m f a, 2 fa, tfa, entra ' +
    'mfa, entra multifactor authentication, microsoft entra multifactor authentication, aad mfa, mfa ' +
    'authentication, second step, extra step at login, extra step when logging in, second check, ' +
    'second login, secondary authentication, secondary verification, step up authentication, verify ' +
    'your identity, verifying your identity, confirm its me, confirm that its me, confirm it is me, ' +
    'confirm who i am, double confirm, login confirmation, confirm on my mobile, confirm on the ' +
    'mobile, confirm on phone, confirm with my phone, confirm with the phone, approve it on my phone, ' +
    'approve on phone, approve with my phone, approve logins on, confirm logins on, ok it on my ' +
    'phone, tap approve, tap yes on my phone, 2 factor login, two factor login, twofa, two fa, 2 ' +
    'faktor, azure multi factor, multifactor auth, mfa prompt, second authentication',
  verificationcode:
    'six digits, 6 digits, six digits code, 6 digits code, 6 digit number, six digit number, digit ' +
    'code, digit codes, login code, login codes, sign in code, signin code, code they send, code they ' +
    'sent, code they text, code it sends, code it sent, codes they send, number they send, number ' +
    'they text, one time password, one time passwords, one time pin, one time codes, otp code, otp ' +
    'codes, otps, passcodes by, secret code, numeric code, pin code by text, six numbers, 6 numbers, ' +
    'numbers they send, code from microsoft, code that microsoft sends, code by email, code in the ' +
    'text, code from the text, code they sent me, code to log in, code to sign in, code at login, ' +
    'code when i log in, code for the login, code for logging in, authentication code, authenticator ' +
    'code, authentication codes, authenticator codes, verifcation code, verfication code, login pin ' +
    'by, access code, access codes, codes at login',
  sms:
    'smses, texted, texting, text msg, text msgs, text me, texts me, text code, text codes, text with ' +
    'a code, text with the code, texted code, code by text, code via text, by text, via text, txt ' +
    'message, txt messages, short message, text with the digits, text with digits, text with the ' +
    'number, text with numbers, waiting for the text, wait for the text, get the text, gets the text, ' +
    'got the text, getting the text, get a text, gets a text, getting a text, got a text, get any ' +
    'text, get texts, getting texts, getting any texts, no text arrives, no text comes, no text ' +
    'message, text never, texts never, text doesnt come, text does not come, text didnt come, text ' +
    'isnt coming, texts arent coming, text doesnt arrive, text does not arrive, text didnt arrive, ' +
    'texts dont arrive, texts dont come, text takes ages, text arrives late, text comes too late, ' +
    'text comes late, send me a text, sends me a text, sent me a text, send a text, sends a text, ' +
    'sent a text, send texts, sends texts, phone text, phone texts, message with the code, message ' +
    'with a code, smss, sms messages, sms text, sms texts, sms message',
  authenticatorapp:
    'authenticator application, authenticator apps, microsoft authenticator app, ms authenticator ' +
    'app, auth app, ms auth app, google authenticator, authy, phone app, mobile authenticator, code ' +
    'app, app that shows a code, app that shows the code, app that shows codes, app with a code, app ' +
    'with the code, app with codes, app with the codes, app with the numbers, app with the number, ' +
    'app that gives the code, app that gives a code, app that makes codes, app that generates codes, ' +
    'app for the code, app for codes, code generator, code generating app, totp, verification app, ' +
    'security app, codes app, code apps, numbers app, number app, login app, sign in app, approve ' +
    'app, approval app, approver app, approving app, confirm app, confirmation app, 2fa app, mfa app, ' +
    'mfa apps, two factor app, two step app, token app, otp app, microsoft auth, ms authentication ' +
    'app, microsoft authentication app, authentificator, authenicator, autenticator, authentcator, ' +
    'authenticater, authenticator on my phone, app on my phone for logging in, app on my phone for ' +
    'login, lock icon app, blue lock app, app with the lock, aegis, lastpass authenticator, duo app',
  'phone number':
    'number on my phone, mobile number, cell number, cellphone number, telephone number, phone ' +
    'numbers, mobile numbers, cell phone number, mobile phone number, phone no, tel number, sim card, ' +
    'sim cards, sim',
  'replace phone':
    'new phone, new mobile, new iphone, new cell, new cellphone, new smartphone, new handset, new ' +
    'cell phone, changed phone, changed phones, changed my phone, switched phone, switched phones, ' +
    'swapped phone, swapped phones, got a different phone, different phone, another phone, upgraded ' +
    'my phone, upgraded phone, replaced phone, replaced my phone, replacement phone, traded in my ' +
    'phone, bought another iphone, bought another phone, another iphone, another mobile, another ' +
    'handset, other phone now, other mobile now, got another phone, got another number, bought a ' +
    'phone, phone was replaced, phone got replaced, phone replaced, replaced the phone, swapped my ' +
    'phone, swapped my mobile, swapped handsets, changed mobile, changed my mobile, changed mobiles, ' +
    'changed handset, changed handsets, switched mobile, switched my phone, switching phones, switch ' +
    'phones, switch phone, changing phones, changing phone, change phone, change phones, change my ' +
    'phone, new android, new samsung, new pixel, new work phone, new company phone, new work mobile, ' +
    'new device for authenticator, old phone broke, old phone is broken, old phone died, phone ' +
    'upgrade, upgraded phones, upgrading my phone, upgrading phones, reset my phone, factory reset my ' +
    'phone, phone was reset, phone got reset, wiped my phone, wiped phone',
  stranger:
    'was not me, wasnt me, were not me, werent me, is not me, isnt me, not from me, another person is ' +
    'signed in as me, signed in as me, logged in as me, log in as me, logs in as me, sign in as me, ' +
    'pretends to be me, pretending to be me, in my name, was not mine, wasnt mine, were not mine, ' +
    'werent mine, is not mine, isnt mine, are not mine, arent mine, not mine, someone is in my ' +
    'account, someone is in my mailbox, someone is inside my account, someone was in my account, ' +
    'someone is on my account, someone has got into my account, somebody is in my account, somebody ' +
    'is in my mailbox, somebody is inside my account, somebody was in my account, somebody is on my ' +
    'account, somebody has got into my account, someone else is in my account, someone else is in my ' +
    'mailbox, someone else is inside my account, someone else was in my account, someone else is on ' +
    'my account, someone else has got into my account, somebody else is in my account, somebody else ' +
    'is in my mailbox, somebody else is inside my account, somebody else was in my account, somebody ' +
    'else is on my account, somebody else has got into my account',
  'stranger use':
    'someone is using my, someone uses my, someone used my, someone has used my, someone has been ' +
    'using my, someone was using my, somebody is using my, somebody uses my, somebody used my, ' +
    'somebody has used my, somebody has been using my, somebody was using my, someone else is using ' +
    'my, someone else uses my, someone else used my, someone else has used my, someone else has been ' +
    'using my, someone else was using my, somebody else is using my, somebody else uses my, somebody ' +
    'else used my, somebody else has used my, somebody else has been using my, somebody else was ' +
    'using my',
  'stranger send':
    'someone sent mails from, someone sent mail from, someone sent emails from, someone sent an email ' +
    'from, someone sent messages from, someone sends mails from, someone sends emails from, someone ' +
    'is sending mails from, someone is sending emails from, someone sends spam from, someone sent ' +
    'spam from, somebody sent mails from, somebody sent mail from, somebody sent emails from, ' +
    'somebody sent an email from, somebody sent messages from, somebody sends mails from, somebody ' +
    'sends emails from, somebody is sending mails from, somebody is sending emails from, somebody ' +
    'sends spam from, somebody sent spam from, someone else sent mails from, someone else sent mail ' +
    'from, someone else sent emails from, someone else sent an email from, someone else sent messages ' +
    'from, someone else sends mails from, someone else sends emails from, someone else is sending ' +
    'mails from, someone else is sending emails from, someone else sends spam from, someone else sent ' +
    'spam from, somebody else sent mails from, somebody else sent mail from, somebody else sent ' +
    'emails from, somebody else sent an email from, somebody else sent messages from, somebody else ' +
    'sends mails from, somebody else sends emails from, somebody else is sending mails from, somebody ' +
    'else is sending emails from, somebody else sends spam from, somebody else sent spam from',
  'stranger signin':
    'someone logged in to my, someone logged into my, someone signed in to my, someone signed into ' +
    'my, someone logged in with my, someone signed in with my, someone logged on to my, someone got ' +
    'into my, someone gets into my, someone is logged in to my, someone is signed in to my, somebody ' +
    'logged in to my, somebody logged into my, somebody signed in to my, somebody signed into my, ' +
    'somebody logged in with my, somebody signed in with my, somebody logged on to my, somebody got ' +
    'into my, somebody gets into my, somebody is logged in to my, somebody is signed in to my, ' +
    'someone else logged in to my, someone else logged into my, someone else signed in to my, someone ' +
    'else signed into my, someone else logged in with my, someone else signed in with my, someone ' +
    'else logged on to my, someone else got into my, someone else gets into my, someone else is ' +
    'logged in to my, someone else is signed in to my, somebody else logged in to my, somebody else ' +
    'logged into my, somebody else signed in to my, somebody else signed into my, somebody else ' +
    'logged in with my, somebody else signed in with my, somebody else logged on to my, somebody else ' +
    'got into my, somebody else gets into my, somebody else is logged in to my, somebody else is ' +
    'signed in to my',
  'stranger tries signin':
    'someone tries to log in, someone tries to sign in, someone tries to get into, someone is trying ' +
    'to log in, someone is trying to sign in, someone is trying to get into, someone tried to log in, ' +
    'someone tried to sign in, someone tried to get into, someone keeps trying to log in, someone ' +
    'keeps trying to sign in, somebody tries to log in, somebody tries to sign in, somebody tries to ' +
    'get into, somebody is trying to log in, somebody is trying to sign in, somebody is trying to get ' +
    'into, somebody tried to log in, somebody tried to sign in, somebody tried to get into, somebody ' +
    'keeps trying to log in, somebody keeps trying to sign in, someone else tries to log in, someone ' +
    'else tries to sign in, someone else tries to get into, someone else is trying to log in, someone ' +
    'else is trying to sign in, someone else is trying to get into, someone else tried to log in, ' +
    'someone else tried to sign in, someone else tried to get into, someone else keeps trying to log ' +
    'in, someone else keeps trying to sign in, somebody else tries to log in, somebody else tries to ' +
    'sign in, somebody else tries to get into, somebody else is trying to log in, somebody else is ' +
    'trying to sign in, somebody else is trying to get into, somebody else tried to log in, somebody ' +
    'else tried to sign in, somebody else tried to get into, somebody else keeps trying to log in, ' +
    'somebody else keeps trying to sign in',
  'stranger access':
    'someone has access to my, someone had access to my, someone got access to my, somebody has ' +
    'access to my, somebody had access to my, somebody got access to my, someone else has access to ' +
    'my, someone else had access to my, someone else got access to my, somebody else has access to ' +
    'my, somebody else had access to my, somebody else got access to my',
  'stranger changed':
    'someone changed my password, someone has changed my password, somebody changed my password, ' +
    'somebody has changed my password, someone else changed my password, someone else has changed my ' +
    'password, somebody else changed my password, somebody else has changed my password',
  disclosed:
    'gave out my, gave away my, given away my, given out my, gave my password, gave my code, gave the ' +
    'code, gave my login, told my password, told him my, told her my, told them my, told a caller my, ' +
    'told the caller my, told a stranger my, gave a caller my, gave the caller my, gave him my, gave ' +
    'them my, read out my, read out the, handed out my, revealed my, told someone my, told somebody ' +
    'my, gave someone my, gave somebody my, gave a stranger my, sent someone my, sent somebody my, ' +
    'sent a stranger my, showed someone my, showed somebody my, showed a stranger my, gave someone ' +
    'the code, gave someone a code, gave somebody the code, gave somebody a code, gave him the code, ' +
    'gave him a code, gave them the code, gave them a code, gave a caller the code, gave a caller a ' +
    'code, told someone the code, told someone a code, told somebody the code, told somebody a code, ' +
    'told him the code, told him a code, told them the code, told them a code, told a caller the ' +
    'code, told a caller a code, sent someone the code, sent someone a code, sent somebody the code, ' +
    'sent somebody a code, sent him the code, sent him a code, sent him my, sent them the code, sent ' +
    'them a code, sent them my, sent a caller the code, sent a caller a code, sent a caller my, given ' +
    'someone the code, given someone a code, given someone my, given somebody the code, given ' +
    'somebody a code, given somebody my, given him the code, given him a code, given him my, given ' +
    'them the code, given them a code, given them my, given a caller the code, given a caller a code, ' +
    'given a caller my, gave a hacker my',
  'disclosed password':
    'shared my password, sent my password, emailed my password, someone knows my password, someone ' +
    'has my password, someone got my password, somebody knows my password, somebody has my password, ' +
    'somebody got my password, someone else knows my password, someone else has my password, someone ' +
    'else got my password, somebody else knows my password, somebody else has my password, somebody ' +
    'else got my password, given my password, have given my password, given away my password',
  'disclosed stolen password':
    'password was stolen, password got stolen, password is stolen, password has been stolen, stole my ' +
    'password, stolen password, password stolen',
  'caller wanted disclosed password':
    'wanted my password and i gave, asked for my password and i gave, wanted my password and i told, ' +
    'asked for my password and i told, gave my password to somebody on the phone, gave my password to ' +
    'someone on the phone, gave my password over the phone, gave my password on the phone, gave ' +
    'somebody my password on the phone, gave someone my password on the phone, told somebody my ' +
    'password on the phone, told someone my password on the phone, told my password over the phone, ' +
    'told my password on the phone',
  'caller ask':
    'caller asked, caller wanted, caller asks, someone called and asked for my, someone called me and ' +
    'asked for my, someone called and wanted my, someone called me and wanted my, someone phoned and ' +
    'asked for my, someone phoned me and asked for my, someone phoned and wanted my, someone phoned ' +
    'me and wanted my, someone rang and asked for my, someone rang me and asked for my, someone rang ' +
    'and wanted my, someone rang me and wanted my, somebody called and asked for my, somebody called ' +
    'me and asked for my, somebody called and wanted my, somebody called me and wanted my, somebody ' +
    'phoned and asked for my, somebody phoned me and asked for my, somebody phoned and wanted my, ' +
    'somebody phoned me and wanted my, somebody rang and asked for my, somebody rang me and asked for ' +
    'my, somebody rang and wanted my, somebody rang me and wanted my, phoned me and asked for my, ' +
    'called me and asked for my, called and asked for my, phoned and asked for my, rang and asked for ' +
    'my, asked me for the authenticator code, asked me for my authenticator code, asked me for my ' +
    'code on the phone',
  'fake page':
    'fake site, fake website, fake web page, fake login page, fake sign in page, false page, false ' +
    'site, false website, bogus page, bogus site, page that was not ours, site that was not ours, ' +
    'website that was not ours, page which was not ours, page that looked like microsoft, page that ' +
    'looks like microsoft, site that looked like microsoft, website that looked like microsoft, into ' +
    'a wrong page, into the wrong page, in a wrong page, in the wrong page, on a wrong page, into a ' +
    'wrong site, into the wrong site, in a wrong site, in the wrong site, on a wrong site, into a ' +
    'wrong website, into the wrong website, in a wrong website, in the wrong website, on a wrong ' +
    'website, into a wrong web page, into the wrong web page, in a wrong web page, in the wrong web ' +
    'page, on a wrong web page, into a wrong login page, into the wrong login page, in a wrong login ' +
    'page, in the wrong login page, on a wrong login page, dodgy site, dodgy page, dodgy website, ' +
    'shady site, phoney page, scam site, scam page, phishing site, phishing page',
  unasked:
    'did not ask for, didnt ask for, never asked for, have not asked for, havent asked for, nobody ' +
    'asked for, that i did not request, that i didnt request, i never requested, i did not request, i ' +
    'didnt request, that i did not start, that i didnt start, which i did not start, i did not start, ' +
    'i didnt start, am not logging in, im not logging in, am not signing in, im not signing in, was ' +
    'not logging in, wasnt logging in, was not signing in, wasnt signing in',
  phishing: 'phished, phish, phisher, spear phishing, smishing, quishing',
  scam: 'scams, scammed, scammer, scammers, fraudster, fraudsters, con man',
  'lost phone device missingdevice':
    'lost my phone, lost his phone, lost her phone, lost their phone, lost the phone, lost my mobile, ' +
    'lost his mobile, lost her mobile, lost their mobile, lost the mobile, lost my cell, lost his ' +
    'cell, lost her cell, lost their cell, lost the cell, lost my iphone, lost his iphone, lost her ' +
    'iphone, lost their iphone, lost the iphone, lost my smartphone, lost his smartphone, lost her ' +
    'smartphone, lost their smartphone, lost the smartphone, lost my work phone, lost his work phone, ' +
    'lost her work phone, lost their work phone, lost the work phone, lost my work mobile, lost his ' +
    'work mobile, lost her work mobile, lost their work mobile, lost the work mobile, lost my mobile ' +
    'phone, lost his mobile phone, lost her mobile phone, lost their mobile phone, lost the mobile ' +
    'phone, lost my company phone, lost his company phone, lost her company phone, lost their company ' +
    'phone, lost the company phone, phone is lost, phone was lost, phone got lost, phone is gone, ' +
    'phone is missing, phone gone missing, phone disappeared, phone has disappeared, mobile is lost, ' +
    'mobile was lost, mobile got lost, mobile is gone, mobile is missing, mobile gone missing, mobile ' +
    'disappeared, mobile has disappeared, cell is lost, cell was lost, cell got lost, cell is gone, ' +
    'cell is missing, cell gone missing, cell disappeared, cell has disappeared, iphone is lost, ' +
    'iphone was lost, iphone got lost, iphone is gone, iphone is missing, iphone gone missing, iphone ' +
    'disappeared, iphone has disappeared, smartphone is lost, smartphone was lost, smartphone got ' +
    'lost, smartphone is gone, smartphone is missing, smartphone gone missing, smartphone ' +
    'disappeared, smartphone has disappeared, work phone is lost, work phone was lost, work phone got ' +
    'lost, work phone is gone, work phone is missing, work phone gone missing, work phone ' +
    'disappeared, work phone has disappeared, work mobile is lost, work mobile was lost, work mobile ' +
    'got lost, work mobile is gone, work mobile is missing, work mobile gone missing, work mobile ' +
    'disappeared, work mobile has disappeared, mobile phone is lost, mobile phone was lost, mobile ' +
    'phone got lost, mobile phone is gone, mobile phone is missing, mobile phone gone missing, mobile ' +
    'phone disappeared, mobile phone has disappeared, company phone is lost, company phone was lost, ' +
    'company phone got lost, company phone is gone, company phone is missing, company phone gone ' +
    'missing, company phone disappeared, company phone has disappeared, missing phone, missing ' +
    'mobile, missing cell, missing iphone, missing smartphone, missing work phone, missing work ' +
    'mobile, missing mobile phone, missing company phone, lost work phone, lost work mobile, lost ' +
    'work cell, lost work iphone, lost work smartphone, lost work work phone, lost work work mobile, ' +
    'lost work mobile phone, lost work company phone, cannot find my phone, cant find my phone, can ' +
    'not find my phone, have lost my phone, cannot find my mobile, cant find my mobile, can not find ' +
    'my mobile, have lost my mobile, cannot find my cell, cant find my cell, can not find my cell, ' +
    'have lost my cell, cannot find my iphone, cant find my iphone, can not find my iphone, have lost ' +
    'my iphone, cannot find my smartphone, cant find my smartphone, can not find my smartphone, have ' +
    'lost my smartphone, cannot find my work phone, cant find my work phone, can not find my work ' +
    'phone, have lost my work phone, cannot find my work mobile, cant find my work mobile, can not ' +
    'find my work mobile, have lost my work mobile, cannot find my mobile phone, cant find my mobile ' +
    'phone, can not find my mobile phone, have lost my mobile phone, cannot find my company phone, ' +
    'cant find my company phone, can not find my company phone, have lost my company phone, phone ' +
    'lost, mobile lost, phone gone, mobile gone, lost mobile',
  'lost phone device missingdevice stolen':
    'phone is stolen, phone was stolen, phone got stolen, phone has been stolen, phone was nicked, ' +
    'phone got nicked, phone stolen, mobile is stolen, mobile was stolen, mobile got stolen, mobile ' +
    'has been stolen, mobile was nicked, mobile got nicked, mobile stolen, cell is stolen, cell was ' +
    'stolen, cell got stolen, cell has been stolen, cell was nicked, cell got nicked, cell stolen, ' +
    'iphone is stolen, iphone was stolen, iphone got stolen, iphone has been stolen, iphone was ' +
    'nicked, iphone got nicked, iphone stolen, smartphone is stolen, smartphone was stolen, ' +
    'smartphone got stolen, smartphone has been stolen, smartphone was nicked, smartphone got nicked, ' +
    'smartphone stolen, work phone is stolen, work phone was stolen, work phone got stolen, work ' +
    'phone has been stolen, work phone was nicked, work phone got nicked, work phone stolen, work ' +
    'mobile is stolen, work mobile was stolen, work mobile got stolen, work mobile has been stolen, ' +
    'work mobile was nicked, work mobile got nicked, work mobile stolen, mobile phone is stolen, ' +
    'mobile phone was stolen, mobile phone got stolen, mobile phone has been stolen, mobile phone was ' +
    'nicked, mobile phone got nicked, mobile phone stolen, company phone is stolen, company phone was ' +
    'stolen, company phone got stolen, company phone has been stolen, company phone was nicked, ' +
    'company phone got nicked, company phone stolen, stolen phone, stolen mobile, stolen cell, stolen ' +
    'iphone, stolen smartphone, stolen work phone, stolen work mobile, stolen mobile phone, stolen ' +
    'company phone, took my phone, stole my phone, somebody stole my phone, took my mobile, stole my ' +
    'mobile, somebody stole my mobile, took my cell, stole my cell, somebody stole my cell, took my ' +
    'iphone, stole my iphone, somebody stole my iphone, took my smartphone, stole my smartphone, ' +
    'somebody stole my smartphone, took my work phone, stole my work phone, somebody stole my work ' +
    'phone, took my work mobile, stole my work mobile, somebody stole my work mobile, took my mobile ' +
    'phone, stole my mobile phone, somebody stole my mobile phone, took my company phone, stole my ' +
    'company phone, somebody stole my company phone',
  'lost phone broken':
    'my phone died, phone died, broke my phone, broken phone, phone broke, phone is broken, dropped ' +
    'my phone, without my phone, no longer have my phone, dont have my phone',
  'lost laptop device missingdevice':
    'lost my laptop, lost his laptop, lost her laptop, lost their laptop, lost the laptop, lost my ' +
    'notebook, lost his notebook, lost her notebook, lost their notebook, lost the notebook, lost my ' +
    'work laptop, lost his work laptop, lost her work laptop, lost their work laptop, lost the work ' +
    'laptop, lost my company laptop, lost his company laptop, lost her company laptop, lost their ' +
    'company laptop, lost the company laptop, lost my tablet, lost his tablet, lost her tablet, lost ' +
    'their tablet, lost the tablet, lost my computer, lost his computer, lost her computer, lost ' +
    'their computer, lost the computer, laptop is lost, laptop was lost, laptop got lost, laptop is ' +
    'gone, laptop is missing, laptop gone missing, laptop disappeared, laptop has disappeared, ' +
    'notebook is lost, notebook was lost, notebook got lost, notebook is gone, notebook is missing, ' +
    'notebook gone missing, notebook disappeared, notebook has disappeared, work laptop is lost, work ' +
    'laptop was lost, work laptop got lost, work laptop is gone, work laptop is missing, work laptop ' +
    'gone missing, work laptop disappeared, work laptop has disappeared, company laptop is lost, ' +
    'company laptop was lost, company laptop got lost, company laptop is gone, company laptop is ' +
    'missing, company laptop gone missing, company laptop disappeared, company laptop has ' +
    'disappeared, tablet is lost, tablet was lost, tablet got lost, tablet is gone, tablet is ' +
    'missing, tablet gone missing, tablet disappeared, tablet has disappeared, computer is lost, ' +
    'computer was lost, computer got lost, computer is gone, computer is missing, computer gone ' +
    'missing, computer disappeared, computer has disappeared, missing laptop, missing notebook, ' +
    'missing work laptop, missing company laptop, missing tablet, missing computer, lost work laptop, ' +
    'lost work notebook, lost work work laptop, lost work company laptop, lost work tablet, lost work ' +
    'computer, cannot find my laptop, cant find my laptop, can not find my laptop, have lost my ' +
    'laptop, cannot find my notebook, cant find my notebook, can not find my notebook, have lost my ' +
    'notebook, cannot find my work laptop, cant find my work laptop, can not find my work laptop, ' +
    'have lost my work laptop, cannot find my company laptop, cant find my company laptop, can not ' +
    'find my company laptop, have lost my company laptop, cannot find my tablet, cant find my tablet, ' +
    'can not find my tablet, have lost my tablet, cannot find my computer, cant find my computer, can ' +
    'not find my computer, have lost my computer, laptop gone, laptop lost, lost laptop',
  'lost laptop device missingdevice stolen':
    'laptop is stolen, laptop was stolen, laptop got stolen, laptop has been stolen, laptop was ' +
    'nicked, laptop got nicked, laptop stolen, notebook is stolen, notebook was stolen, notebook got ' +
    'stolen, notebook has been stolen, notebook was nicked, notebook got nicked, notebook stolen, ' +
    'work laptop is stolen, work laptop was stolen, work laptop got stolen, work laptop has been ' +
    'stolen, work laptop was nicked, work laptop got nicked, work laptop stolen, company laptop is ' +
    'stolen, company laptop was stolen, company laptop got stolen, company laptop has been stolen, ' +
    'company laptop was nicked, company laptop got nicked, company laptop stolen, tablet is stolen, ' +
    'tablet was stolen, tablet got stolen, tablet has been stolen, tablet was nicked, tablet got ' +
    'nicked, tablet stolen, computer is stolen, computer was stolen, computer got stolen, computer ' +
    'has been stolen, computer was nicked, computer got nicked, computer stolen, stolen laptop, ' +
    'stolen notebook, stolen work laptop, stolen company laptop, stolen tablet, stolen computer, took ' +
    'my laptop, stole my laptop, somebody stole my laptop, took my notebook, stole my notebook, ' +
    'somebody stole my notebook, took my work laptop, stole my work laptop, somebody stole my work ' +
    'laptop, took my company laptop, stole my company laptop, somebody stole my company laptop, took ' +
    'my tablet, stole my tablet, somebody stole my tablet, took my computer, stole my computer, ' +
    'somebody stole my computer',
  'phone call':
    'voice call, voice calls, phone calls, calls me, calls my phone, called my phone, robocall, robo ' +
    'call, automated call, automatic call, automated phone call, robot voice, robo voice, computer ' +
    'voice, press the pound, pound key, press the hash key',
  landline:
    'landlines, land line, land lines, desk phone, desk phones, office phone, office phones, fixed ' +
    'line, home phone',
  fido2:
    'fido, fido key, fido keys, fido2 key, fido2 keys, fido2 security key, fido2 security keys, ' +
    'security key, security keys, yubikey, yubikeys, yubi key, yubi keys, hardware key, hardware ' +
    'keys, usb key, usb keys, usb security key, usb security keys, titan key, feitian key, passkey, ' +
    'passkeys, webauthn, key fob, keyfob, fido2 login, fido2 logon, fido stick, fido token, usb stick ' +
    'for login, usb stick for logging in, usb login key, nfc key, nfc security key, solokey, thetis ' +
    'key, google titan, token2 fido, yubico, passkeys on phone, device bound passkey, synced passkey, ' +
    'passkey in authenticator, passkey sign in',
  'hardware token':
    'hardware tokens, oath token, oath tokens, oath hardware token, token generator, code token, fob, ' +
    'physical token, otp token, hard token, hard tokens, keyring, key ring, key ring thing, keychain ' +
    'token, keychain thing, grey thing with numbers, thing that shows numbers, thing with numbers, ' +
    'device that shows codes, device that shows a code, device that shows numbers, little device with ' +
    'numbers, display token, token device, token display, tokens with a display, code card, otp card, ' +
    'token2, safeid, deepnet, feitian c200, digipass, rsa token, rsa securid, securid, vasco, c100, ' +
    'otp c100, oath totp, oath hotp, token csv, token serial number, programmable token, programmable ' +
    'tokens',
  passwordless:
    'password less, without a password, without password, without passwords, without typing password, ' +
    'without typing a password, without typing my password, instead of a password, rather than a ' +
    'password, no password at all, passwordless sign in, phone sign in, phone signin, passwordless ' +
    'phone sign in, phone signin toggle, enable phone sign in, phone sign in is, set up phone sign ' +
    'in, set up phone signin, phone sign in missing, sign in with phone, sign in with the phone ' +
    'instead, go passwordless, going passwordless, get rid of passwords, getting rid of passwords, ' +
    'abolish passwords, temporary access pass, temporary access passes, temporary access code, tap ' +
    'code',
  windowshello:
    'windows hello, windows hello for business, hello for business, whfb, wh4b, windows hello setup, ' +
    'windowshellosetup, face login, face recognition, facial recognition, face unlock, fingerprint ' +
    'login, fingerprint reader, finger print, fingerprint, fingerprints, biometric, biometrics, ' +
    'biometric login, windows pin, login pin, sign in pin, pin login, pin sign in, hello pin, hello ' +
    'face, hello fingerprint, hello camera, hello gesture, hello face setup, pin or face, face or ' +
    'pin, face and pin, pin and face, pin and fingerprint, fingerprint and pin, windows face, ngc ' +
    'folder, ngc container, whfb pin, wh4b pin, hello for business pin, passport for work, microsoft ' +
    'passport, picture password',
  tpm: 'trusted platform module',
  kmsi:
    'keep me signed in, stay signed in, remain signed in, remember me, keep me logged in, stay logged ' +
    'in',
  rememberdevice:
    'trust this device, trusted device, trusted devices, remember this device, remember device, ' +
    'remembered device, remembered devices, dont ask again, do not ask again, dont ask me again, do ' +
    'not ask me again, dont ask again for, remember multi factor authentication, remember mfa, trust ' +
    'this computer, remember my device, remember this browser, dont ask again for 14 days, dont ask ' +
    'again for 30 days, dont ask again for 60 days, dont ask for 14 days, remember for 14 days, ' +
    'remember for 30 days, remember for 60 days, remember for 90 days, remember this computer, ' +
    'remember my computer, remember this pc, remember my pc, remember my browser, remember my phone, ' +
    'trust my device, trust this browser, trust this pc, do not ask for 14 days, ask again checkbox, ' +
    'dont ask again checkbox, dont ask box, tick dont ask, remember multi factor, remembers me, ' +
    'remember mfa on trusted',
  apppassword:
    'app password, app passwords, application password, application passwords, special password for ' +
    'the app, app specific password, app specific passwords, scan to email, scan to mail, scan to e ' +
    'mail, scans to email, scans by mail, scans by email, mail scans, email scans, send scans, ' +
    'scanner mail, scanner email, multifunction printer mail, smtp auth, smtp authentication, ' +
    'authenticated smtp, smtp login, thunderbird, apple mail password, native mail app, gmail app, ' +
    'samsung mail, samsung email, mail app on my phone, mail app on the phone, mail on my iphone, ' +
    'mail on my phone asks, k9 mail, bluemail, evolution mail, emclient, em client, outlook 2013 ' +
    'password, outlook 2007, outlook 2003, mac mail',
  'legacy authentication':
    'legacy auth, legacy authentication, basic auth protocol, legacy protocol, legacy protocols, old ' +
    'protocols, legacy clients, legacy client, old mail client, old mail clients, older outlook, ' +
    'outlook 2010, imap, pop3, pop imap',
  connectserver:
    'ad azure sync, ad sync, sync tool, sync service, sync agent, sync machine, sync box, sync ' +
    'engine, synchronization server, synchronisation server, azure ad sync service, microsoft azure ' +
    'ad sync, identity sync, azure ad connector tool, miisclient, miiserver, aad connect server, aad ' +
    'connect sync, ad connect sync, entra sync, azureadconnect, azure adconnect, azuread connect, aad ' +
    'connect tool, aadconnect tool, ad connect tool, dir sync, directory synchronization tool, ' +
    'directory sync tool, microsoft entra connect sync, entraconnect, ms entra connect, azure ad ' +
    'connect tool, azure ad connect server, azure ad sync tool, aad sync tool, aad sync server, ad ' +
    'sync tool, ad sync server, azure ad sync server, adsyncservice',
  cloudsync:
    'azure ad cloud sync, aad cloud sync, connect cloud sync, ad connect cloud sync, aad connect ' +
    'cloud sync, cloud provisioning agent, aad connect provisioning agent, azure ad connect ' +
    'provisioning agent, entra connect cloud sync, microsoft entra cloud sync, azure cloud sync, ' +
    'cloudsynchronization, ad cloud sync, azure ad connect provisioning, entra provisioning agent, ' +
    'microsoft entra provisioning agent, azure ad provisioning agent, cloudprovisioning',
  synchronise:
    'out of synch, syncronisation, syncronization, sychronization, sychronise, replicated to azure ' +
    'ad, replicate to azure ad, comes across to azure, come across to the cloud',
  'deletion threshold':
    'deletion limit, delete threshold, accidental delete, accidental deletes, accidental deletion, ' +
    'accidental deletions, accidental delete prevention, prevent accidental deletes, ' +
    'adsyncexportdeletionthreshold, exportdeletionthreshold, export deletion threshold, too many ' +
    'deletes, too many deletions, more than 500 deletes, more than 500 objects, accidental delete ' +
    'threshold, stopped deletion threshold exceeded, deletion threshold exceeded, deletion threshold ' +
    'limit, disableadsyncexportdeletionthreshold, enableadsyncexportdeletionthreshold',
  organizationalunit:
    'organizational unit, organisational unit, organizational units, organisational units, ous, ' +
    'organization unit, organisation unit, ou, org unit, org units, ad container, ad containers',
  sourceanchor:
    'source anchor, immutableid, immutable id, consistencyguid, ms ds consistencyguid, msds ' +
    'consistencyguid, onpremisesimmutableid, onpremises immutable id, ms ds consistency guid, ' +
    'immutable ids, msdsconsistencyguid, ms dsconsistencyguid, mdbc, base64 guid, base64 objectguid',
  softmatch:
    'soft match, soft matching, soft matched, smtp match, smtp matching, hard match, hard matching, ' +
    'hardmatch, hard matched, upn match, soft matches, hard matches, smtp matches, blocksoftmatch, ' +
    'blockcloudobjecttakeoverthroughhardmatch, hard matched accounts',
  proxyaddress:
    'proxy address, proxy addresses, proxyaddresses, email alias, email aliases, mail alias, smtp ' +
    'address, smtp addresses, alias address',
  localdb: 'local db, local sql db, sql express, sqlexpress',
  'connector account':
    'ad connector account, ad ds connector account, msol account, msol_ account, ad connector, msol ' +
    'service account, sync account, synchronization account, sync service account user, ad ds ' +
    'account, adds account, ad ds connector, adds connector account, sync connector account, ' +
    'directory sync account, on premises directory synchronization service account, directory ' +
    'synchronization account, directory synchronization accounts, directory synchronization service ' +
    'account, azure ad connector account, aad connector account, adsyncadconnectoraccount, ' +
    'adsyncbasicreadpermissions, adsyncrestrictedpermissions, adsyncexchangehybridpermissions, ' +
    'adsyncmsdsconsistencyguidpermissions, adsyncpasswordhashsyncpermissions, ' +
    'adsyncpasswordwritebackpermissions, adsyncunifiedgroupwritebackpermissions',
  'auto upgrade':
    'autoupgrade, auto upgrade, automatic upgrade, auto upgrades, automatic upgrades, automatically ' +
    'upgraded, upgrades itself, upgraded itself, upgrade itself, automatically upgrade, auto update, ' +
    'updates itself, updated itself, auto updates',
  mim:
    'microsoft identity manager, identity manager, forefront identity manager, mim 2016, mim service, ' +
    'fim service, fim 2010, fim 2010 r2, fim portal, fim sync, fim server, fim synchronization ' +
    'service, forefront identity, mim sync, mim portal, mim server, mimsync, microsoft identity ' +
    'manager 2016, miis, fimservice, fimsynchronizationservice, mim cm',
  gmsa: 'group managed service account, group managed service accounts, gmsas, group msa',
  'staging mode':
    'staging server, stage mode, staging box, standby sync server, stagingmode, stagingmodeenabled, ' +
    'staged server, second sync server, standby aad connect, active passive sync',
  grouppolicy:
    'group policy, group policies, gpo, gpos, group policy object, group policy objects, domain ' +
    'policy, gpedit, gpupdate',
  federation:
    'ad federation services, active directory federation services, federation service, federation ' +
    'services, federation server, federation servers, adfs server, adfs servers, ad fs server, adfs ' +
    'farm, federated domain, federated domains, federated login, federated users, adfssrv, sts ' +
    'server, idpinitiatedsignon, ad fs 2016, adfs 2012 r2, ad fs farm, adfs farms, sts farm, adfs ' +
    'service, federation trust, federated authentication, federated identity, federated identities, ' +
    'federated user, federated sign in, adfs login, ad fs login, adfs page, adfs portal, ' +
    'federatedauthentication, msis7000, msis7001, msis7004, msis7012, msis7054, msis7055, msis7066, ' +
    'msis7069, msis7070, msis7075, msis7080, msis7093, msis7119, msis7120, msis7121, msis7199, ' +
    'msis0013, msis5009, msis3126, msis7613, msis7615, msis7628, sts page, sts login, our sts, sts ' +
    'url, sts service, incorrect user id or password, adfs sign in page, adfs signin page',
  wap:
    'web application proxy, wap server, wap servers, federation proxy, adfs proxy, ad fs proxy, web ' +
    'app proxy, federation server proxy, webapplicationproxy, web application proxies',
  extranet:
    'outside the network, outside of the network, outside our network, outside the company network, ' +
    'outside the corporate network, outside of the corporate network, external network, off network, ' +
    'off the network',
  'intranet network':
    'intranet, inside the office, inside the network, inside our network, internal network, internal ' +
    'networks, corporate network, corp network, company network, office network, on the lan, from ' +
    'inside',
  relyingparty: 'relying party, relying party trust, relying party trusts, rp trust, relying parties',
  sso:
    'ssso, desktop sso, seamless sign on, seamless single sign in, seamless signon, seamless login, ' +
    'automatic login, automatic sign in, auto login, auto sign in, automatically signed in, ' +
    'automatically logged in, sign in automatically, log in automatically, logged in automatically, ' +
    'signed in automatically, silent sign in, silent login, azureadssoacc, autologon, auto logon, ' +
    'azureadssoaccount, sign in once, log in once, one login for all, one login for everything',
  passthrough:
    'pass thru, passthru, pass thru authentication, passthru authentication, ptaagent, pta agent, pta ' +
    'agents, pass through agent, pass through authentication agent, authentication agent, ' +
    'authentication agents, pta connector, pass through authentication connector, auth agent, auth ' +
    'agents, authentication agents service, azureadconnectauthenticationagent, ' +
    'azureadconnectauthenticationagentservice, aadconnectauthagentsetup, aadconnectauthagent, pass ' +
    'thru auth, passthrough auth, pass through auth, passthroughauthentication, pt auth, azure ad pta',
  replyurl:
    'reply url, reply urls, reply uri, reply uris, reply address, reply addresses, redirect url, ' +
    'redirect urls, redirect uri, redirect uris, redirecturl, redirecturi, replyurls, callback url, ' +
    'callback uri, callback address, return url, assertion consumer service, acs url',
  oauth: 'oauth2, oauth 2, oauth 2 0, oauth20, o auth',
  oidc: 'openid connect, open id connect, openid, open id, openidconnect',
  saml:
    'saml2, saml 2, saml 2 0, saml20, saml p, samlp, saml assertion, saml response, saml request, ' +
    'saml based sign on',
  wsfed: 'ws fed, ws federation, wsfederation, ws trust, wstrust',
  applicationproxy:
    'application proxy, app proxy, azure ad application proxy, azure ad app proxy, aad app proxy, aad ' +
    'application proxy, appproxy, proxy application, proxy applications, proxy app, proxy apps, ' +
    'application proxy connector, app proxy connector, entra application proxy, entra app proxy, ' +
    'microsoft entra application proxy, entra private access, private network connector, corporate ' +
    'app, corporate application, corporate apps, proxy connector, msappproxy net',
  accesspanel:
    'access panel, application access panel, my apps, myapps, my apps portal, myapps portal, my apps ' +
    'page, myapps page, my apps site, myapplications, app panel, myapps microsoft com, waffle menu, ' +
    'app launcher',
  appregistration:
    'registered application, registering an app, registering an application, registering my app, ' +
    'registering my application, registered my app, registered an app, registered our app, register ' +
    'my app, register our app, register my application, register the app, register the application, ' +
    'app registered, app reg, app regs, register a client app, registered the app, mgapplication, ' +
    'azureadapplication, azureadmsapplication, azadapplication',
  enterpriseapp:
    'gallery apps, gallery applications, saas application, saas applications, non gallery ' +
    'application, non gallery app, app gallery, application gallery, third party app, third party ' +
    'application, 3rd party app',
  clientsecret:
    'client secret, client secrets, app secret, app secrets, application secret, application secrets, ' +
    'client password, client credentials, client credential, client secret value, client secret id, ' +
    'certificates secrets',
  appid: 'application id, app id, client id, clientid, applicationid, application identifier',
  consent:
    'admin consent, user consent, grant consent, consents, consenting, consented, administrator ' +
    'consent, administrators approval, admin approval, administrator approval, need admin approval, ' +
    'needs admin approval, admin has to approve, needs administrator approval, permission requested, ' +
    'permissions requested, grant admin consent, granted admin consent',
  onbehalfof: 'on behalf of, obo, obo flow, on behalf of flow',
  multitenant:
    'multi tenant, multi tenanted, multitenancy, multi tenancy, multi tenant app, multi tenant ' +
    'application',
  msal: 'microsoft authentication library, msal js, msaljs, msal net, msalnet, adal js, adal',
  scim: 'scim2, scim 2 0, scim endpoint',
  provision:
    'provisioning, provisioned, provisions, deprovision, deprovisioning, deprovisioned, de provision, ' +
    'de provisioning, de provisioned, auto provisioning, user provisioning, account provisioning, ' +
    'create accounts automatically, create users automatically, accounts automatically, automatically ' +
    'create users, automatically create accounts, automatically creates users, automatic account ' +
    'creation, automatic user creation',
  successfactors: 'success factors, sap successfactors',
  identityprovider:
    'identity provider, identity providers, idp, idps, login provider, login providers, social login, ' +
    'social logins, social account, social accounts, social identity',
  conditionalaccess:
    'ca rule, ca rules, conditional policy, conditional policies, conditional rule, access policy for ' +
    'sign in, conditional acess, cond access, conditional access rule, conditional access rules, sign ' +
    'in policy, sign in policies, login policy, login rule, signin rule, cant get there from here, ' +
    'cannot get there from here, cannot access this right now, cant access this right now',
  'named region':
    'named location, named locations, trusted location, trusted locations, trusted ip, trusted ips, ' +
    'trusted ip address, trusted ip addresses, trusted network, safe location, known location, ' +
    'geofence, geo fence, geo blocking, geoblock, geo location, geolocation',
  identityprotection:
    'identity protection, azure ad identity protection, aad identity protection, aadip, entra ' +
    'identity protection, id protection, entra id protection, microsoft entra id protection, risk ' +
    'detections, risk detection, risk events, risky users report, risky sign ins report, leaked ' +
    'credentials, leaked credential report',
  termsofuse:
    'terms of use, terms of service, tou, terms and conditions, acceptable use, acceptable use ' +
    'policy, usage policy, usage terms, house rules, terms of usage, conditions of use, use ' +
    'agreement, user agreement, terms page, terms screen, accept the terms, accepting the terms, ' +
    'accept terms, accepted the terms, terms popup, terms document, agree to terms, agree to the ' +
    'terms, agb, legal notice at login, accept the policy document, privacy statement at login, ' +
    'accept conditions, accept the conditions',
  'access review':
    'access reviews, recertification, recertifications, recertify, recertifying, attestation, ' +
    'attestations, attest, attesting, periodic review, quarterly review, yearly review, review who ' +
    'has access, review of access, review access, review of members',
  'access package':
    'access packages, accesspackage, accesspackages, entitlement package, myaccess, my access portal',
  'risk person':
    'risky user, risky users, user at risk, users at risk, users flagged for risk, users flagged at ' +
    'risk, user flagged, flagged user, flagged users, at risk user, detected suspicious activity, ' +
    'detected something unusual, something unusual about this sign in, something unusual about, weve ' +
    'detected something, compromised user, compromised users, flagged as risky, marked as risky, ' +
    'marked risky, flagged risky, user is at risk, users are at risk, flagged me as, high risk user, ' +
    'high risk users, risk level high, account at risk, accounts at risk, confirm user compromised, ' +
    'confirm compromised, dismiss user risk, dismiss the risk, dismiss risk, user risk policy, user ' +
    'risk',
  'risk signin':
    'risky sign in, risky sign ins, risky login, risky logins, suspicious sign in, suspicious sign ' +
    'ins, suspicious login, suspicious logins, strange login, strange logins, strange sign in, ' +
    'strange sign ins, unfamiliar sign in, unfamiliar sign in properties, unusual sign in, unusual ' +
    'login, unusual sign in activity, unknown login, login from abroad, atypical travel, impossible ' +
    'travel, anonymous ip, tor browser, sign in was blocked, your sign in was blocked, signed in from ' +
    'two countries, logged in from two countries, logging in from two countries, logins from two ' +
    'countries, login from two countries, signed in from another country, logged in from another ' +
    'country, login from another country, logins from another country, logins from china, logins from ' +
    'russia, login from russia, login from china, login attempts from china, login attempts from ' +
    'russia, login attempts from abroad, attempts from russia, attempts from china, foreign login, ' +
    'foreign logins, logins from abroad, sign ins from abroad, foreign ip, foreign ips, unfamiliar ' +
    'location, unfamiliar locations, unknown location, strange location, anonymous ip address, vpn ' +
    'login flagged, sign in risk, sign in risk policy, signin risk, new location sign in, unusual ' +
    'location, from a strange place, from strange places, from a weird place, from weird places, from ' +
    'an odd place, from odd places, from an unusual place, from unusual places, from a strange ' +
    'country, from strange countries, from a strange location, from a place they never, from ' +
    'somewhere strange, from an unknown place, from an unknown device, unfamiliar device, unfamiliar ' +
    'sign ins',
  pim:
    'privileged identity, privileged role, privileged roles, just in time role, just in time admin, ' +
    'eligible roles, eligible assignments, eligible admin, privileged access groups, activate my ' +
    'role, activate the role, activate a role, activating a role, activating my role, role ' +
    'activation, activate role, activated role, activated my role, activated the role, elevate my ' +
    'role, entra pim, azure ad pim, aad pim',
  'administrative unit': 'administrative units, admin unit, admin units, admins for one department',
  securitydefault:
    'security defaults, security default, baseline policy, baseline policies, baseline protection',
  dynamicgroup:
    'dynamic group, dynamic groups, dynamic membership, dynamic membership rule, dynamic membership ' +
    'rules, membership rule, membership rules, dynamic rule, dynamic rules, dynamic security group, ' +
    'dynamic user group, dynamic device group, auto group, rule based group, automatic group, ' +
    'automatic groups',
  'group license':
    'group based licensing, group based license, group based licenses, group based licence, group ' +
    'licensing, license group, licensing group, licences through a group, licenses through a group, ' +
    'license via group, licence via group, licences by group, licenses by group, groupbasedlicensing',
  distributionlist:
    'distribution list, distribution lists, distribution group, distribution groups, mailing list, ' +
    'mailing lists, mail enabled group, dls',
  b2b:
    'external people, external person, external partner, external partners, externals, external ' +
    'collaborator, external collaborators, external contact, external account, external accounts, ' +
    'outsiders, outsider, outside person, outside people, outside user, outside users, people ' +
    'outside, people from other companies, people from another company, person from another company, ' +
    'someone from another company, someone outside, other companies, other company, another company, ' +
    'partner company, sister company, freelancer, freelancers, external consultant, external ' +
    'consultants, subcontractor, subcontractors, b2b user, b2b users, b2b guest, guest access, ' +
    'invited user, invited users, azure ad b2b, aad b2b, azuread b2b, entra b2b, microsoft entra b2b',
  invite:
    'invitation, invitations, invites, invited, inviting, invitation email, invitation mail, invite ' +
    'email, invite mail, invite link, invitation link',
  b2c:
    'customer facing sign up, customer login, customer logins, customer sign in, customer accounts, ' +
    'consumer login, consumer logins, consumer identity, consumer accounts, sign up or sign in ' +
    'policy, signupsignin, susi, b2c tenant, b2c policy, b2c policies, userflow, userflows, ' +
    'trustframework, identity experience framework, ief, b2clogin, entra external id for customers, ' +
    'external id for customers',
  license:
    'subscription seat, licensed user, product license, product licenses, office license, office ' +
    'licence, msoluserlicense, mguserlicense, azureaduserlicense, mggrouplicense',
  'password reject':
    'wrong pw, wrong pass, typed it wrong, typed the password wrong, typed it in wrong, mistyped the ' +
    'password, entered it wrong, put it in wrong, password is wrong, password was wrong, its wrong ' +
    'password, password isnt right, password is not right, password not right, password isnt correct, ' +
    'password is not correct, password not correct, your account or password is incorrect, password ' +
    'stopped working, password no longer works, password doesnt work, password does not work, ' +
    'password isnt working, password is not working, password not working, password didnt work, ' +
    'password did not work, password wont work',
  'password policies':
    'password rules, password rule, rules for passwords, rules for the password, password ' +
    'requirements, password requirement, password standard, password standards, password length, how ' +
    'long must a password, how many characters, how long does the password, long must the password ' +
    'be, password has to be, password must be, password must have, password must contain, password ' +
    'has to have, password has to contain, password should contain, does not meet the requirements, ' +
    'doesnt meet the requirements, does not meet the complexity, doesnt meet the complexity, does not ' +
    'meet the length, password complexity, complexity requirements, complexity requirement, choose a ' +
    'stronger password, password is not strong enough, password not strong enough, password isnt ' +
    'strong enough, password history requirements, reuse an old password, reuse my old password, use ' +
    'an old password, used that password before, used it before, used before, used this password ' +
    'before, last 24 passwords, change password every 90 days, change passwords every, change it ' +
    'every 90 days, every 90 days, every 60 days, password age, maximum password age, max password ' +
    'age',
  office365:
    'office website, office web site, office site, office portal, office com, portal office com, ' +
    'microsoft portal, ms portal, office home page, office page, 365 portal, 365 website, o365 ' +
    'portal, ms365',
  'multifactor register':
    'more information required, more information is required, needs more information, your ' +
    'organization needs more information, help us protect your account, keep your account secure, ' +
    'proof up, proofup, register for mfa, register for two factor, registered for mfa, registering ' +
    'for mfa, register mfa, registered mfa, mfa registration, mfa enrollment, enroll in mfa, enrol in ' +
    'mfa, enroll for mfa, enroll mfa, enrolled in mfa, set up mfa, setting up mfa, setup mfa, mfa ' +
    'setup, mfa set up, set up two factor, set up two step, set up 2fa, setting up 2fa, 2fa setup, ' +
    'set up my second factor, set up the second factor, set up the extra security, mfasetup, lets ' +
    'keep your account secure, security info setup, set up security info, set up my security info, ' +
    'update your security info, additional security verification page',
  'authenticatorapp push notification':
    'we sent a notification, sent a notification to your mobile, sent a sign in request to your, open ' +
    'your authenticator, open your authenticator app, check your authenticator, approve screen, ' +
    'approval screen, approve button, approve popup, approve pop up, approve message, approve ' +
    'notification, approval notification, approve prompt, approval prompt, approve request, approve a ' +
    'request, approval request, approval requests, approve the request, approve requests, push ' +
    'message, push messages, push notifications, push request, push requests, we didnt hear from you, ' +
    'we didn t hear from you, didnt respond to the notification, request denied sent an identity ' +
    'verification',
  'authenticatorapp number matching':
    'enter the number shown, enter the number, type the number shown, number shown on, number to ' +
    'enter, number to type, number matching, match the number, match the numbers, matching number, ' +
    'number match, number isnt shown, no number on the screen, number on the screen, number on my ' +
    'screen, number on the computer',
  'verificationcode reject':
    'wrong code, code is wrong, code was wrong, code is incorrect, incorrect code, code was ' +
    'incorrect, code is invalid, code isnt valid, code is not valid, code has expired, code expired, ' +
    'code is expired, codes are wrong, codes are always wrong, codes are incorrect, codes expire, ' +
    'that code didnt work, you entered the wrong verification code, code is always wrong, code always ' +
    'wrong, code is not accepted, code isnt accepted, code not accepted, doesnt accept the code, does ' +
    'not accept the code, wont accept the code, doesnt take the code, does not take the code, wont ' +
    'take the code, code is refused',
  'windowshello pin reset':
    'forgot my pin, forgot the pin, forgot his pin, forgot her pin, forgot pin, forgotten my pin, ' +
    'forgotten the pin, forgotten pin, forgot your pin, lost my pin, dont remember my pin, cant ' +
    'remember my pin, dont know my pin, reset my pin, reset the pin, reset pin, reset his pin, reset ' +
    'her pin, pin reset, resetting the pin, i forgot my pin, change my pin, change the pin, new pin ' +
    'for, wrong pin, pin is wrong, pin is incorrect, that pin is incorrect, pin incorrect',
  'windowshello pin':
    'pin isnt available, pin is not available, your pin isnt available, pin is no longer available, ' +
    'that option is temporarily unavailable, option is temporarily unavailable, for now please use a ' +
    'different method, set up a pin, set up my pin, set up your pin, set up the pin, setting up a ' +
    'pin, setting up my pin, setup a pin, create a pin, add a pin, adding a pin, make a pin, pin ' +
    'option, pin options, pin is greyed out, pin greyed out, pin instead of, pin for windows, pin for ' +
    'the laptop, pin for my laptop, pin on my laptop, pin at startup, laptop pin, pc pin, computer ' +
    'pin, work pin, pin code for windows',
  'windowshello biometric':
    'face isnt recognised, doesnt recognise my face, does not recognise my face, doesnt recognize my ' +
    'face, does not recognize my face, doesnt know my face, couldnt recognize you, couldnt recognise ' +
    'you, couldnt find a camera compatible, looking for you, ir camera, infrared camera, face doesnt ' +
    'work, face sign in, face scan, face scanner, facial scan, facial login, face id for windows, ' +
    'scan my face, scan my finger, finger scanner, finger reader, finger login, finger sensor, ' +
    'fingerprint sensor, fingerprint scanner, fingerprint sign in, fingerprint scanner couldnt, ' +
    'finger isnt recognised, finger not recognised, thumb reader, iris scan, enhanced sign in ' +
    'security',
  'conditionalaccess block':
    'does not meet the criteria to access, doesnt meet the criteria, does not meet the criteria, not ' +
    'meet the criteria, your sign in was successful but, sign in was successful but, signed in ' +
    'successfully but, login was successful but, successful but you dont have permission, successful ' +
    'but does not, browser app or location that is restricted, browser app location or an ' +
    'authentication flow, restricted by your admin, access has been blocked by conditional access, ' +
    'blocked by conditional access policies, does not allow token issuance, policy does not allow ' +
    'token, blocked by your organisation, blocked by your organization, blocked by the organization, ' +
    'blocked by my organization, blocked by our organization, blocked by an access policy, access ' +
    'policies blocked, blocked by a policy, blocked by ca, blocked by policy from signing in',
  'conditionalaccess device':
    'requires a managed device, require a managed device, only from a managed device, only managed ' +
    'devices, must be managed by, device must be managed, device to be managed, managed by my ' +
    'company, managed by your organization to access, set up your device to get access, set up your ' +
    'device to get, register your device to get, your device must comply, device must comply, device ' +
    'to comply, device does not comply, doesnt comply with, does not comply with, isnt in compliance, ' +
    'is not in compliance, out of compliance, not in compliance with your organization, help us keep ' +
    'your device secure, help your organization keep, device is not in required device state, not in ' +
    'required device state, required device state, device is required to be managed, device is ' +
    'required to be compliant, device is required to be, requires this device to be, requires the ' +
    'device to be, require this device to be managed, oops you cant get to this yet, you cant get to ' +
    'this yet, cant get to this yet, register or enroll your device, this device does not meet, ' +
    'device doesnt meet your organization, device management required, allowed from company devices, ' +
    'only from company devices, only company devices, only company laptops, only from company ' +
    'laptops, only corporate devices, corporate owned devices only, unmanaged devices, unmanaged ' +
    'device, unmanaged pc, unmanaged laptop, unmanaged computers',
  'assign person app':
    'block users unless they are specifically granted, unless they are specifically granted, ' +
    'specifically granted assigned access, not been specifically granted, not assigned to a role for ' +
    'the application, is not assigned to a role, isnt assigned to a role, not assigned to the ' +
    'application, not assigned to this app, not a direct member of a group with access, users unless ' +
    'they have been, havent been granted access, hasnt been granted access, not been granted access ' +
    'to, been granted access to this app, user assignment required, assignment required, not assigned ' +
    'to a role',
  'b2b external tenant':
    'does not exist in tenant, doesnt exist in tenant, not exist in tenant, cannot access the ' +
    'application in that tenant, needs to be added as an external user, be added as an external user ' +
    'first, added as an external user in the tenant, account needs to be added as an external',
  'leave organization b2b':
    'remove myself from, remove me from their, removed from their organisation, removed from their ' +
    'organization, leave their organisation, leave their organization, leave the organisation, leave ' +
    'the organization, leave an organisation, leave an organization, leave that organisation, leave ' +
    'that organization, leave the other organization, leave their tenant, leave that tenant, leave ' +
    'the tenant, leave a tenant, get out of their tenant, get out of that tenant, get rid of the ' +
    'organization, still listed in their, still in their tenant, still a guest in, still guest in, ' +
    'guest in their, no longer work with them, stop being a guest, quit being a guest, organization ' +
    'switcher, tenant switcher, organisation list in teams, switch organization list, former clients ' +
    'organisation, former clients organization, former client organization, old clients organisation, ' +
    'old client tenant, old tenant in teams, other organisation in teams, other organization in ' +
    'teams, listed under organizations, former client organisation, old client organisation',
  'change phone number':
    'another cell number, another mobile number, another phone number, new mobile number, new phone ' +
    'number, new cell number, new sim, new sim card, changed my number, changed phone number, change ' +
    'my number, change my mobile number, change my phone number, update my number, update my phone ' +
    'number, old phone number, old mobile number, old cell number, number i no longer have, wrong ' +
    'phone number, number no longer exists, phone number has changed, number has changed, number ' +
    'changed, number is out of date',
  'adapter federation multifactor':
    'multifactorauthenticationadfsadapter, windowsazuremultifactorauthentication, adfsazuremfatenant, ' +
    'adfsazuremfatenantcertificate, azuremfaauthentication, ' +
    'multifactorauthenticationadfsadaptersetup64, multifactorauthenticationadfsadaptersetup, mfa ' +
    'adapter',
  'multifactor server':
    'phone factor, phonefactor agent, phone factor agent, mfa server on prem, on prem mfa server, mfa ' +
    'onprem, on premises mfa server, mfa on premises, multi factor authentication server, multifactor ' +
    'authentication server, azure mfa server, mfaserver',
  'password protection onpremises agent':
    'azureadpasswordprotectionproxy, azureadpasswordprotectionforest, ' +
    'azureadpasswordprotectiondcagent, azureadpasswordprotectionsummaryreport, ' +
    'azureadpasswordprotectionproxyconfiguration, azureadpasswordprotectionheartbeat, password ' +
    'protection dc agent, password protection proxy, password protection agent, password protection ' +
    'proxy service, password protection in ad, password protection on premises, password protection ' +
    'on prem, password protection for windows server, password filter dll, dc agent for password, dc ' +
    'agent for passwords',
  'prompt multifactor':
    'challenged for mfa, challenged with mfa, mfa challenge, mfa challenges, mfa request, mfa ' +
    'requests, mfa pop up, mfa popup, mfa popups, mfa nag, mfa prompts, mfa prompted, prompted for ' +
    'mfa, prompted for two factor, prompted for 2fa, asks for mfa, asked for mfa, ask for mfa, asking ' +
    'for mfa, asks for 2fa, asked for 2fa, asking for 2fa, asks for a second factor, asked for a ' +
    'second factor, asks for two factor, mfa every time, mfa every day, mfa every login, mfa all the ' +
    'time, mfa again, mfa loop, mfa each time, mfa several times, mfa multiple times, mfa daily, mfa ' +
    'too often',
  'policy enforce':
    'slips through, slip through, slipped through, walks straight through, walk straight through, ' +
    'gets through anyway, get through anyway, bypasses the policy, bypass the policy, bypassing the ' +
    'policy, gets around the policy, get around the policy, ignores the policy, ignoring the policy, ' +
    'ignores my policy, policy is ignored, policy gets ignored, policy is skipped, policy was ' +
    'skipped, not being enforced, isnt enforced, is not enforced, arent enforced, isnt being ' +
    'enforced, not enforced',
  'conditionalaccess reportonly': 'report only, report only mode, reportonly',
  'conditionalaccess whatif': 'what if tool, whatif tool, what if in conditional access',
  'audit report reset':
    'who reset, who has reset, who did reset, who resets, who had reset, who is resetting, who was ' +
    'resetting',
  'report registration':
    'who registered for, who has registered, who hasnt registered, who has not registered, who is ' +
    'registered for, who isnt registered, who is not registered, who registered, registered yet, who ' +
    'hasnt enrolled, who has not enrolled, who has enrolled, who isnt enrolled, who has set up, who ' +
    'hasnt set up, who has mfa, who has mfa enabled, who has mfa on, who doesnt have mfa, who has no ' +
    'mfa, who uses mfa, which users have mfa, which users have no mfa, which users dont have mfa, ' +
    'users without mfa, people without mfa, list of users with mfa, list of mfa users, list mfa ' +
    'status, mfa status report, mfa report, mfa reports, mfa registration report, report on mfa, ' +
    'export mfa status, mfa adoption, mfa coverage',
  'account lockout':
    'accounts lock, accounts locked, accounts get locked, accounts are locked, accounts being locked, ' +
    'accounts keep locking, accounts keep getting locked, users get locked, users are locked, users ' +
    'being locked, users keep getting locked, user keeps getting locked, user is locked, user locked, ' +
    'user account locked, user got locked, ad account locked, ad account keeps locking, domain ' +
    'account locked, locked in ad, bad password count, event 4740, account locks, lock out of ' +
    'accounts, being locked out, gets locked out, get locked out, getting locked out, keeps locking ' +
    'out, keep locking out, keeps getting locked out, keep getting locked out, locked out again',
  'administrator left':
    'admin is gone, admin has gone, admin gone, admin went, administrator is gone, administrator has ' +
    'gone, admin is no longer with, admin no longer works, admin no longer here, admin isnt here any ' +
    'more, admin isnt here anymore, only admin left, sole admin left, only admin died, admin is on ' +
    'leave, admin disappeared, it guy left, it guy is gone, it guy quit, it person left, our it guy ' +
    'left, it provider left, it manager left, it company went, previous it company, former it ' +
    'company, old it company, previous it provider, former it provider, old it provider, previous it ' +
    'guy, former it guy, old it guy, previous it department, former msp, previous msp, old msp, it ' +
    'contractor left',
  'enterpriseapp assign':
    'your administrator has configured the application, administrator has configured the application, ' +
    'administrator has configured the app',
  'signin application':
    'weve run into an issue, we ve run into an issue, run into an issue, were sorry weve run into, ' +
    'something went wrong signing in, something went wrong when signing in, couldnt sign you in, ' +
    'could not sign you in, we couldnt sign you in, we couldnt sign you in please try again, sorry ' +
    'but were having trouble signing you in, were having trouble signing you in, having trouble ' +
    'signing you in, trouble signing you in, trouble signing in, well need to sign you in, unable to ' +
    'sign you in, cannot sign you in, cant sign you in, you cant sign in here with, you cant sign in ' +
    'to this app, sign in error, signin error, login error, error signing in, error when signing in, ' +
    'error at login, error while logging in, error during login, error during sign in, error on login',
  'signin account browser':
    'logs me in with my private, logging me in with my private, signs me in with my private, signing ' +
    'me in with my private, signs in with my private, uses my private account, use my private ' +
    'account, uses my personal account, opens with my private, picks my private, picks the wrong ' +
    'account, takes the wrong account, uses the wrong account, signed in with the wrong account, ' +
    'signs me in with the wrong account, logs me in with the wrong account, logs me into the wrong ' +
    'account, wrong microsoft account, account automatically, automatically picks my, always picks ' +
    'my, instead of my work account, instead of my company account, instead of the work account, ' +
    'instead of the work one, instead of the company one, mixes up my accounts, mixing up my ' +
    'accounts, two microsoft accounts, two work accounts, two accounts in, switch accounts, switch ' +
    'account, switching accounts, switching between accounts, other account logged in, signed in with ' +
    'another account, choose another account, use another account',
  'conditionalaccess policy enforce':
    'conditional access not working, conditional access isnt working, conditional access doesnt work, ' +
    'conditional access does not work, conditional access isnt applying, conditional access not ' +
    'enforced, conditional access isnt enforced, conditional access has no effect, conditional access ' +
    'does nothing',
  'brokenphone phone':
    'left my phone, left his phone, left her phone, left the phone, left their phone, left my mobile, ' +
    'left his mobile, left her mobile, left the mobile, forgot my phone, forgot my mobile, forgotten ' +
    'my phone, forgot his phone, forgot her phone, phone is dead, phone is flat, phone battery, phone ' +
    'battery died, phone wont turn on, phone wont switch on, phone does not turn on, phone doesnt ' +
    'turn on, phone screen is broken, phone screen is cracked, phone screen broke, phone in repair, ' +
    'phone is in repair, phone is being repaired, phone at the repair, phone got wet, phone fell in, ' +
    'phone fell into, dropped phone, cracked phone, smashed my phone, smashed phone, phone is kaputt, ' +
    'phone gave up, mobile died, mobile is dead, mobile is broken, mobile broke, broken mobile, broke ' +
    'my mobile, dropped my mobile, mobile in repair, without my mobile, without his phone, without ' +
    'her phone, without their phone, without a phone, no longer has the phone, no longer has his ' +
    'phone, no longer has her phone, no longer have the phone, no longer have that phone, no longer ' +
    'have access to my phone, no access to my phone, no access to that phone, dont have the phone any ' +
    'more, dont have that phone, dont have access to my phone, gave back my phone, handed in my ' +
    'phone, returned the work phone, sold my phone, sold my old phone, old phone was sold',
  'devicejoin onpremises personalcomputer':
    'domain joined pcs, domain joined pc, domain joined laptops, domain joined laptop, domain joined ' +
    'computers, domain joined computer, domain joined machines, domain joined devices, domain joined ' +
    'windows, domain notebooks, domain laptops, domain pcs, domain computers',
  personalcomputer:
    'company notebook, company notebooks, work notebook, work notebooks, new notebook, fifth ' +
    'notebook, windows notebook, windows notebooks, dell notebook, lenovo notebook, hp notebook, ' +
    'thinkpad, thinkpads, elitebook, surface pro, surface laptop',
  'stale device':
    'unused devices, unused computers, old devices, old computers in, dead devices, orphaned devices, ' +
    'ghost devices, zombie devices, clean up devices, cleanup devices, device cleanup, clean up old ' +
    'devices, devices nobody uses, devices not used, computers nobody uses, laptops nobody uses, not ' +
    'seen since, havent been seen since, inactive devices, inactive computers, last activity of ' +
    'devices, approximatelastsignindatetime, approximatelastlogontimestamp',
  'restrict access administration portal':
    'users can open entra, users can open the portal, users can access the portal, users can see the ' +
    'portal, block users from the portal, keep users out of the portal, restrict access to the ' +
    'portal, restrict portal access, normal users can see, regular users can see, non admins can see, ' +
    'standard users can see, users can browse entra, users can browse the directory, lock down the ' +
    'portal',
  'b2b signin interrupted conditionalaccess':
    'guest device compliance, guests fail the compliant device, guest fails the compliant device, ' +
    'guests cannot satisfy compliant, guests with their own laptops, guests own laptops, external ' +
    'users with their own devices, guests on their own devices',
  'acquire license':
    'ran out of licenses, ran out of licences, ran out of seats, run out of licenses, run out of ' +
    'licences, out of licenses, out of licences, out of seats, no more licenses, no more licences, no ' +
    'licenses left, no licences left, no license left, no licence left, no seats left, no free ' +
    'licenses, no free licences, all licenses used, all licenses are used, all licences are used, all ' +
    'licences used, need more licenses, need more licences, need another license, need another ' +
    'licence, more seats, another seat, additional licenses, additional licences, additional seats, ' +
    'extra licenses, extra licences, buy licences, buy licenses, buy more licenses, buy more ' +
    'licences, buy additional, purchase licenses, purchase licences, order licenses, order licences, ' +
    'not enough licenses, not enough licences, not enough seats',
  'intune compliance device':
    'company portal says, device settings status, check device settings, cant access company ' +
    'resources, cannot access company resources, access to company resources',
  'password writeback onpremises':
    'written back to the domain, written back to active directory, back to our dc, back to our domain ' +
    'controller, back to on prem ad, back to local ad, back to the local ad, back into ad, back to ' +
    'ad, password back to on prem, passwords back to on prem, passwords back to ad, ssprwriteback',
  onmicrosoft: 'onmicrosoft com, initial domain, onmicrosoft domain, fallback domain',
  'verify domain':
    'domain verification, verifying domain, verify my domain, verify our domain, verify the domain, ' +
    'verify a domain, verified domain, prove we own, prove i own, prove domain ownership, domain ' +
    'ownership, domain validation, confirm the domain',
  tenant: 'tenants, tennant, tenancy',
  globaladmin:
    'only admin, only administrator, sole admin, sole administrator, last admin, admin of our tenant, ' +
    'admin of the tenant, full administrator, ga account, global administrators, tenant admin, tenant ' +
    'administrator, tenant admins, full admin, main admin, main administrator, super admin, office ' +
    '365 admin, top admin, company admin, glob admin, organization admin, break glass, break glass ' +
    'account, break glass accounts, break glass admin, emergency access account, emergency access ' +
    'accounts, emergency admin',
  siem: 'splunk, qradar, arcsight, sumologic, sumo logic, logrhythm',
  'audit log':
    'audit logs, audit trail, audit trails, audit record, audit records, audit report, audit reports, ' +
    'audit history, audit entries, audit event, audit events, history of changes, who changed what, ' +
    'auditlog, auditlogs',
  'signin log':
    'sign in log, sign in logs, signin logs, signinlogs, login log, login logs, logon log, logon ' +
    'logs, login history, logon history, sign in history, signin history, log in history, signin ' +
    'report, sign in report, sign in reports, login report, login reports, sign in data, login ' +
    'records, sign in records, who logged in, who logged on, who signed in, who has logged in, sign ' +
    'in activity, sign ins activity, login attempts log, login audit, logon audit, who was logged in, ' +
    'when did he log in, when did she log in, when did someone log in, when someone logged in, when ' +
    'users logged in, last time he logged in, last time she logged in',
  retention:
    'retain, retained, retains, retaining, how far back, go back further, last 7 days, last 30 days, ' +
    'only 7 days, only 30 days, past 7 days, past 30 days, older than 30 days, older than 7 days, ' +
    'older than a month, how long are logs kept, kept for how long, log history length, only reaches ' +
    'back, reaches back, reach back, only goes back, goes back only, go back only, farther back, ' +
    'further back than, older logs, older sign ins, older entries, logs from last year, list only ' +
    'reaches, list only goes',
  devicejoin:
    'azureadjoin, azureadjoined, azureadregistered, aad registered, azure ad registered, azure ad ' +
    'register, azure ad registration, entra registered, autoworkplace, workplace joined, ' +
    'workplacejoined, workplacejoin, register the device, register devices, register device, register ' +
    'my device, registering devices, registering the device, registering a device, register a device, ' +
    'register windows 10 devices, join azure ad, joined azure ad, join to azure ad, joined to azure ' +
    'ad, joining azure ad, joining to azure ad, joined to aad, join aad, joined to entra, join to ' +
    'aad, joins azure ad, device joined, joined devices, dsregcmd, dsreg, microsoft entra join, ' +
    'microsoft entra joined, microsoft entra registered, aad joined, azuread join, azuread joined, ' +
    'entra id join, entra id joined, user device registration, join this device, join the device, ' +
    'joining the device, joining this device, join device, join a device, join laptops, join the ' +
    'laptop, join a laptop, joining a laptop, join a pc, join the pc, join pcs, join a new laptop, ' +
    'joining a new laptop, join computers, joining computers, azure joined, cloud joined, cloud join, ' +
    'aad device join, entra hybrid, hybrid joining, hybrid domain join, azureadprt, workplace account',
  intune:
    'microsoft endpoint management, endpoint management, memac, mobile device management, intune ' +
    'portal, companyportal, comp portal, device management portal, mdm authority, managed device, ' +
    'managed devices, device manager microsoft, intune admin center, endpoint manager admin center, ' +
    'microsoft intune admin center',
  appprotection:
    'app protection, application protection, app protection policy, app protection policies, ' +
    'application protection policy, application protection policies, mam, mam policy, mam policies, ' +
    'mam we, mobile application management, mobile app management, intune app protection, app ' +
    'protection settings',
  wip: 'windows information protection, enterprise data protection, edp',
  enrol:
    'enrollments, enrolments, re enroll, re enrol, reenroll, reenrol, re enrollment, unenroll, ' +
    'unenrol, unenrolled, un enroll, autoenroll, auto enroll, auto enrollment, auto enrolment, ' +
    'autoenrollment, automatic enrollment, automatic enrolment, bulk enrollment',
  esp:
    'enrollment status page, enrolment status page, setting up your device for work, device ' + 'preparation',
  sccm:
    'configuration manager, config manager, configmgr, config mgr, mecm, memcm, endpoint ' +
    'configuration manager, system center configuration manager, microsoft endpoint configuration ' +
    'manager',
  comanagement: 'co management, co managed, comanaged, co manage, co managing',
  vpp:
    'apple vpp, volume purchase, volume purchases, volume purchased, volume purchase program, volume ' +
    'purchased apps, apps and books, vpp token, vpp app, vpp apps, apple volume',
  dep:
    'apple dep, device enrollment program, device enrolment program, automated device enrollment, ' +
    'abm, apple business manager, apple school manager, dep device, dep devices, dep token',
  androidenterprise:
    'android enterprise, android for work, afw, android work profile, work profile, managed google ' +
    'play, corporate owned android',
  'win32 app':
    'win32 apps, win32, win32app, intunewin, lob app, lob apps, line of business app, line of ' +
    'business apps, msi app',
  'windows update':
    'windows updates, update ring, update rings, feature update, feature updates, quality update, ' +
    'quality updates, wufb, patch tuesday',
  bitlocker: 'bit locker, drive encryption, disk encryption key for the laptop',
  ebook: 'e book, e books, ebooks',
  'team viewer':
    'teamviewer, remote assistance, remote help, take over the screen, take over someones screen',
  scep:
    'ndes, ndes connector, scep certificate, scep certificates, scep profile, pkcs certificate, ' +
    'certificate connector, intune certificate connector, ndesconnector, mscep, ndes server, ndes ' +
    'service',
  wifi: 'wi fi, wlan, wireless network, wifi profile, wi fi profile',
  ios: 'ios device, ios devices, ipados, apple device, apple devices',
  android:
    'androids, android device, android devices, android phone, android phones, android tablet, ' +
    'android tablets, samsung knox, knox, samsung phone, pixel phone, galaxy phone',
  'mobile threat defense': 'mtd, lookout for work, zimperium, mobile threat defence',
  outlook:
    'ms outlook, microsoft outlook, outlook app, outlook client, outlook desktop, outlook 2013, ' +
    'outlook 2016, outlook 2019, outlook mobile app',
  onedrive: 'one drive, one drive for business, od4b, odfb, ms onedrive',
  sharepoint:
    'share point, sharepoint online, spo, sharepoint site, sharepoint sites, sharepoint page, share ' +
    'point online',
  exchangeonline: 'exchange online, exo, exchange on line, office 365 exchange',
  officeapp:
    'office apps, office desktop apps, office suite, office programs, office pro plus, office ' +
    'proplus, officeproplus',
  excel: 'xlsx, xls, worksheet, worksheets, spreadsheet, spreadsheets, ms excel, excel file, excel files',
  unifiedlabeling:
    'unified labelling, unified labeling, unified label, unified labels, unified labelling client, ul ' +
    'client, aip ul client, aip unified labeling',
  label:
    'labels, labelled, labeled, labelling, labeling, document label, confidentiality label, ' +
    'confidential label',
  byok:
    'bring your own key, bring own key, bringing our own key, own encryption key, hyok, hold your own ' +
    'key, tenant key, tenant root key, double key encryption, dke',
  adrms:
    'ad rms, active directory rights management, active directory rights management services, rms ' +
    'server, rms cluster, on premises rms, rights server',
  'document tracking':
    'track document, track documents, tracking documents, document revocation, revoke a document, ' +
    'revoke document, revoke the document, see who opened, who opened my document, who opened the ' +
    'document, track and revoke',
  universalprint: 'universal print, ms universal print, cloud print, cloud printing, universal printing',
  schooldatasync: 'school data sync, sds, schooldata sync',
  securityquestion: 'security question, security questions, secret question, secret questions',
  'audit log change': 'who changed, who modified, who edited, who did that, who did it, who made the change',
  'audit log delete': 'who deleted, who removed',
  'audit log create': 'who created',
  'audit log add': 'who added',
  'identify globaladmin':
    'who is our admin, who is the admin, who is admin, who our admin is, who the admin is, who is our ' +
    'administrator, who is the administrator, who our administrator is, who has global admin',
  'decide role':
    'which role, what role, which roles, what roles, minimum role, least privileged role, least ' +
    'privilege role',
  'report people':
    'how many people, how many users, how many staff, how many employees, how many of us, how many of ' +
    'them',
  'device cap limit':
    'too many devices, maximum number of devices, max number of devices, device quota, max devices, ' +
    'maximum devices, device limit, device limits, number of machines, number of devices you can, ' +
    'reached the limit of devices, device registration limit, limit of devices, number of devices ' +
    'allowed, cannot add more devices, cant add more devices, cant add another device, how many ' +
    'devices can a user, how many devices may a user, reached the maximum number of devices, maximum ' +
    'number of devices has been reached, exceeded the device limit',
  addin: 'add ins, addins, office add in, office add ins, outlook add in, outlook add ins',
  donotforward: 'do not forward',
  oldpassword:
    'old password still, still the old password, still my old password, old one still, old one is ' +
    'still, only the old password, with the old password, with my old password, with his old ' +
    'password, with her old password, old password works, takes the old password, accepts the old ' +
    'password, previous password still, wants the old password, wants my old password, want my old ' +
    'password, asks for the old password, asks for my old password, needs the old password, needs ' +
    'my old password, still uses the old password, still use the old password, still has the old ' +
    'password, still need the old password, old pw still, old pw works, yesterdays password, ' +
    'previous password works, last password works, new password only works, new password works ' +
    'only, new password isnt, new password is not accepted, new password doesnt work, new password ' +
    'does not work, new password not accepted',
  samepassword:
    'same password, same passwords, same on prem password, same on premises password, same ' +
    'credentials, one password for everything, one password for both, two different passwords, two ' +
    'passwords, different passwords',
  gb: 'gig, gigs, gigabyte, gigabytes',
  'intune managementextension': 'intune management extension, intunemanagementextension, ime, ime agent',
  'cloudsync provision agent': 'aadconnectprovisioningagent, aadconnectprovisioningagentsetup',
  graph: 'msgraph, mggraph',
  managedidentity: 'managedidentitycredential, azure managed identity, azure managed identities',
  domainservices:
    'microsoft entra domain services, aad domain services, entra ds, azuread domain services, azuread ' +
    'ds, azureadds, azure aad ds, azure ad domain service, azure aadds, aad domain service, azure ' +
    'domain services, entra domain service, microsoft entra ds, azure managed domain, azure managed ' +
    'ad, azureactivedirectorydomainservices, aad dc, aaddc, aaddc users, aaddc computers, ' +
    'aaddscontoso, managed active directory domain',
  writeback:
    'sspr writeback, write passwords back, written back to ad, writes back to ad, password ' +
    'writebacks, writing back, passwords written back, write the password back, writes the password ' +
    'back, sspr write back, password wb',
  'windows enrol device':
    'setting up your organization device, joining your organization network, preparing your device ' + 'for',
  rbac: 'azroleassignment, azurermroleassignment, roleassignment',
  'custom role rbac': 'azroledefinition, azurermroledefinition',
  'invite b2b': 'mginvitation, azureadmsinvitation',
  serviceprincipal: 'mgserviceprincipal, azureadserviceprincipal, azadserviceprincipal',
  group: 'mggroup, azureadgroup, azureadmsgroup, msolgroup, azadgroup',
  device: 'mgdevice, azureaddevice, msoldevice',
  domain: 'mgdomain, azureaddomain, msoldomain',
  identitymodel:
    'idx10205, idx10208, idx10211, idx10214, idx10222, idx10223, idx10230, idx10231, idx10249, ' +
    'idx10500, idx10501, idx10503, idx10504, idx10508, idx10511, idx10516, idx10517, idx10603, ' +
    'idx10609, idx10653, idx10703, idx10708, idx10709, idx10720, idx10803, idx11023, idx12709, ' +
    'idx12723, idx12729, idx12741, idx14100, idx14102, idx20803, idx20804, idx20807, idx21323, ' +
    'idx21324, idx21329, idx21350, idx40001, idx40002, idx40003, idw10104, idw10105, idw10106, ' +
    'idw10109, idw10201, idw10202, idw10203, idw10204, idw10301, idw10401, idw10501, idw10502, ' +
    'idw10503, microsoft identitymodel, identitymodel extensions, microsoft identity web, ' +
    'microsoftidentityweb, jwtbearer, jwtbearerhandler, openidconnecthandler, ' +
    'openidconnectprotocolexception, securitytokensignaturekeynotfoundexception, ' +
    'securitytokeninvalidaudienceexception, securitytokeninvalidissuerexception, ' +
    'securitytokeninvalidsignatureexception, securitytokenexpiredexception, securitytokenexception',
  'managedidentity token acquire': 'managed identity credential',
  'provision single user': 'entrysynchronizationskip, entrysynchronizationerror, entrysynchronizationescrow',
  'graph query': 'unsupportedquery, request unsupportedquery, request badrequest, request resourcenotfound',
  'graph token': 'invalidauthenticationtoken, compacttoken',
  'graph permission': 'authorization identitynotfound',
  'saml identifier': 'entity id, entityid, entity ids',
  hire:
    'hires, hired, rehire, rehires, rehired, rehiring, new hire, new hires, prehire, pre hire, newly ' +
    'hired',
  'informationprotection scanner': 'aipscanner, aipscannerconfiguration',
  'informationprotection protected content': 'rpmsg, message rpmsg, credentials that allow you to open',
  'graph report':
    'getoffice365activeuserdetail, getmailboxusagedetail, getonedriveusageaccountdetail, ' +
    'getsharepointsiteusagedetail, getteamsuseractivityuserdetail, getemailactivityuserdetail',
  onpremises:
    'aduc, active directory users and computers, ad users and computers, active directory domain ' +
    'services, windows server active directory, on prem active directory, on premises active ' +
    'directory, on premise active directory, onprem active directory, windows server ad, in house ad, ' +
    'internal active directory, corporate active directory, legacy active directory, active directory ' +
    'domain, domain joined active directory, adds server, adac, active directory administrative ' +
    'center',
  domaincontroller:
    'domaincontroller, rodc, read only domain controller, global catalog server, pdc emulator, pdc',
  'federation relyingparty': 'msis7007, msis3020, msis3127, adfsrelyingpartytrust, adfs relying party trust',
  'federation signin loop': 'msis7042',
  'federation saml': 'msis7046, msis7065, msis7074, msis7085',
  'federation claim access': 'msis7068, msis8000',
  'federation authentication method': 'msis7102',
  'federation oauth':
    'msis9200, msis9220, msis9222, msis9223, msis9224, msis9225, msis9226, msis9245, msis9246, ' +
    'msis9312, msis9321, msis9330, msis9442, msis9448, msis9451, msis9462, msis9602, msis9604, ' +
    'msis9605, msis9642, msis9643, adfsapplicationgroup, adfsnativeclientapplication, ' +
    'adfswebapiapplication, adfsclient',
  'federation multifactor': 'adfsmultifactor',
  'federation certificate':
    'adfssslcertificate, adfscertificate, update adfscertificate, adfsalternatetlsclientbinding',
  'federation lockout extranet':
    'adfsaccountactivity, adfsaccountlockout, extranetlockoutenabled, extranetlockoutthreshold, ' +
    'extranetlockoutmode, extranetobservationwindow, extranet smart lockout, esl',
  'federation farm':
    'adfsfarm, adfsfarminformation, adfsfarmnode, adfsfarmbehaviorlevelraise, adfssyncproperties',
  'federation domain convert':
    'msoldomaintofederated, msolfederateddomain, mgdomainfederationconfiguration, ' +
    'msoldomainfederationsettings, msolfederationproperty, msoladfscontext, msoldomainauthentication, ' +
    'defederate, de federate, unfederate, defederating, defederated, managed authentication, managed ' +
    'auth, managed domain authentication, convert to managed, converted to managed, convert from ' +
    'federated, converttostandard, msoldomaintostandard, federated to managed, move off adfs, moving ' +
    'off adfs, move away from adfs, moving away from adfs, get rid of adfs, getting rid of adfs, ' +
    'retire adfs, decommission adfs, decommission ad fs, migrate from adfs, migrate from ad fs, ' +
    'migrate off adfs, moving from adfs, move from adfs, switch from adfs, switching from adfs, phase ' +
    'out adfs',
  'wap proxy trust':
    'webapplicationproxyapplication, webapplicationproxyconfiguration, ' +
    'webapplicationproxysslcertificate, adfsproxytrust, adfsproxyproperties, unable to retrieve proxy ' +
    'configuration data, wap trust, adfs proxy trust',
  'sso kerberos key': 'azureadssoforest, azureadssostatus, azureadssoauthenticationcontext, azureadsso',
  prt: 'prts, primary refresh tokens',
  'cloudsync gmsa': 'provagentgmsa, pgmsa, addgmsapermissions, aadcloudsyncpermissions',
  'password protection onpremises':
    'azureadpasswordprotection, azureadpasswordprotectionproxyhealth, ' +
    'azureadpasswordprotectiondcagenthealth, password protection dc',
  event: 'event id, event ids, eventid, event code, evt',
  'duplicate attributes proxyaddress':
    'same smtp, same alias, same aliases, same proxy address, same proxyaddress, same proxyaddresses, ' +
    'same smtp address',
  'duplicate attributes upn':
    'same upn, same upns, same userprincipalname, same user principal name, duplicate upn, duplicate ' +
    'upns, upn conflict, upn conflicts',
  'duplicate attributes':
    'duplicate attribute, duplicated attribute, duplicated attributes, attribute conflict, attribute ' +
    'conflicts, conflicting attribute, conflicting attributes, duplicate proxy addresses, quarantined ' +
    'attribute, quarantined attributes',
  'auto upgrade connectserver': 'adsyncautoupgrade',
  'connectserver synchronise cycle':
    'adsyncschedulerconnectoroverride, synccycleenabled, customizedsynccycleinterval, ' +
    'allowedsynccycleinterval, currentlyeffectivesynccycleinterval, nextsynccyclestarttimeinutc, ' +
    'nextsynccyclepolicytype, schedulersuspended, maintenanceenabled',
  'password synchronise':
    'password sync, password synchronization, password synchronisation, pw sync, pwd sync, ' +
    'passwordhashsync, passwordhashsynchronization, password hash synch, password hash replication, ' +
    'pwhash sync, aadpasswordsyncconfiguration, adsyncaadpasswordsyncconfiguration, ' +
    'adsyncpasswordhashsync, pwsync',
  'trust relationship':
    'trust relationship between this workstation, lost trust with the domain, fell off the domain, ' +
    'fallen off the domain, dropped off the domain, lost its domain trust',
  'domain join':
    'domain joined, domainjoin, domain joining, join the domain, join to the domain, joined the ' +
    'domain, joined to the domain, join a domain, join to domain, joining the domain, joining a ' +
    'domain, joining to domain, domainjoined, unjoin, rejoin the domain, rejoined the domain, add to ' +
    'domain',
  'connectserver health':
    'aadch, aad connect health agent, azure ad connect health agent, microsoft entra connect health, ' +
    'azureadconnecthealth, aadconnecthealth, adconnect health, entra health, connect health',
  windowsad: 'ad',
  adhoc: 'ad hoc',
  'devicejoin hybridjoin':
    'hybrid join, hybrid joined, hybrid azure ad join, hybrid azure ad joined, entra hybrid joined, ' +
    'entra hybrid join, hybrid azure ad, haadj, haad join, haad, hybrid device, hybrid devices, ' +
    'microsoft entra hybrid join, microsoft entra hybrid joined, hybrid entra join, hybrid entra ' +
    'joined, hybrid domain joined, hybrid aad join, hybrid aad joined, hybrid aadj, hybrid ad join, ' +
    'hybrid ad joined, hybrid registered, hybrid registration, hybrid joined device, hybrid joined ' +
    'devices, hybrid join devices, on premises ad device registrations',
  'claim rule':
    'issuancetransformrules, issuance transform rule, issuance transform rules, ' +
    'issuanceauthorizationrules, acceptance transform rule, acceptance transform rules, claim rules, ' +
    'claims rule, claims rules, claim rule language, claims xray, claims x ray, issuance ' +
    'authorization rule, issuance authorization rules',
  'group synchronise onpremises cloud':
    'group writeback, group write back, groupwriteback, groups writeback, write groups back, writing ' +
    'groups back',
  'devicejoin onpremises connectserver': 'device writeback, device write back, devicewriteback',
  'cloudsync agent service':
    'hybrididentityservicenoagentsassigned, hybrididentityserviceagenttimeout, ' +
    'hybrididentityservicenoactiveagents, hybrididentityserviceinvalidresource, ' +
    'hybridsynchronizationactivedirectoryinternalservererror, ' +
    'hybridsynchronizationactivedirectoryinvalidcredentials, ' +
    'hybridsynchronizationactivedirectoryentitynotfound, aadconnectprovisioningagentwizard, ' +
    'aadconnectprovisioningagent wizard',
  'cloudsync powershell': 'aadcloudsynctools, aadcloudsynctoolsserviceaccount, aadcloudsynctoolsjob',
  'domainservices virtualnetwork': 'aadds104, aadds110, aadds112, aadds114, aadds117, aadds118, aadds119',
  'domainservices enable application': 'aadds101, aadds102, aadds105, aadds111, aadds100',
  'domainservices subscription disabled': 'aadds106, aadds107, aadds108, aadds503, aadds504',
  'domainservices resource': 'aadds109, aadds113, aadds115, aadds116, aadds120',
  'domainservices virtualnetwork ip': 'aadds103',
  'domainservices synchronise': 'aadds500',
  'domainservices ldaps':
    'aadds001, aadds502, secure ldap, secure ldaps, ldap over ssl, ldap over tls, ldaps',
  'domainservices alert': 'aadds501, aadds600, aadds601, aadds700',
  'attribute extension':
    'extensionattribute1, extensionattribute2, extensionattribute3, extensionattribute4, ' +
    'extensionattribute5, extensionattribute6, extensionattribute7, extensionattribute8, ' +
    'extensionattribute9, extensionattribute10, extensionattribute11, extensionattribute12, ' +
    'extensionattribute13, extensionattribute14, extensionattribute15, customattribute1, ' +
    'customattribute2',
  'attribute msexchange':
    'msexchhidefromaddresslists, msexchrecipienttypedetails, msexchremoterecipienttype, ' +
    'msexchmailboxguid, msexcharchiveguid, msexchusagelocation, msexchextensioncustomattribute1, ' +
    'msexchassistantname, mailnickname, targetaddress, legacyexchangedn',
  'attribute photo': 'thumbnailphoto, jpegphoto',
  'attribute phone number': 'telephonenumber, ipphone, facsimiletelephonenumber',
  'attribute office': 'physicaldeliveryofficename',
  'attribute employee number': 'employeenumber, employee number',
  'attribute onpremises':
    'onpremisesdistinguishedname, onpremisessamaccountname, onpremisessyncenabled, dirsyncenabled, ' +
    'onpremiseslastsyncdatetime, lastdirsynctime, onpremisessecurityidentifier, onpremisesdomainname, ' +
    'onpremisesprovisioningerrors',
  'synchronise duplicate attributes':
    'unable to update this object because the following attributes associated with this object have ' +
    'values that may already be associated, values that may already be associated with another ' +
    'object, dirsyncprovisioningerrors, msoldirsyncprovisioningerror, ' +
    'msolhasobjectswithdirsyncprovisioningerrors',
  'connectserver service start':
    'the server encryption keys could not be accessed, server encryption keys could not be accessed',
  'connectserver install cloudaccount connect':
    'an error occurred executing configure aad sync task, user realm discovery failed, unable to ' +
    'connect to azure ad',
  'synchronise cycle':
    'sync is already running, sync already running, synchronization is already running, sync run',
  'forest onpremises connect':
    'the specified domain does not exist or cannot be contacted, specified domain either does not ' +
    'exist or could not be contacted, the specified domain either does not exist or could not be ' +
    'contacted, forest does not exist',
  'person profile update synchronise':
    'on premises mastered directory sync objects, onpremises mastered directory sync objects, on ' +
    'premises mastered',
  'attribute synchronise onpremises':
    'object is being synchronized from your on premises, because the object is being synchronized ' +
    'from your, is being synchronized from your on premises organization, synchronized from your on ' +
    'premises, mastered on premises, mastered on prem',
  'farm federation':
    'adfs cluster, adfs node, adfs nodes, second adfs server, secondary adfs, primary adfs, ' +
    'additional adfs server, secondary ad fs',
  'synchronise rule':
    'in from ad, out to aad, out to ad, in from aad, out to azure ad, in from azure ad, adsyncrules, ' +
    'adsyncruleexpression, adsyncattributeflowmapping, adsyncscopeconditiongroup, ' +
    'adsyncscopecondition, adsyncjoinconditiongroup',
  'synchronise filtering object':
    'only sync, sync only, only synchronize, synchronize only, only synchronise, sync just, exclude ' +
    'from sync, excluded from sync, exclude from synchronization, exclude from syncing, excluded from ' +
    'synchronization, not be synced, shouldnt be synced, should not be synced, not be synchronized, ' +
    'prevent from syncing, prevent users from syncing, prevent users from being synced, limit sync ' +
    'to, restrict sync to, limit synchronization, selective sync, scope the sync, sync scope, ' +
    'synchronization scope, out of sync scope',
  'connectserver configure':
    'adsyncserverconfiguration, adsyncglobalsettings, adsyncglobalsettingsparameter, ' +
    'adsyncaadcompanyfeature, adsyncschema, adsyncconfiguration, msoldirsyncconfiguration, ' +
    'msoldirsyncfeatures, msoldirsyncfeature, msoldirsyncenabled, ' +
    'mgdirectoryonpremisessynchronization, mgdirectoryonpremisesynchronization, ' +
    'onpremisesdirectorysynchronization',
  'connectserver connector':
    'adsyncconnector, adsyncconnectorpartition, adsyncconnectorstatistics, ' +
    'adsyncconnectorhierarchyprovisioningnode',
  'connectserver cycle':
    'adsyncconnectorrunstatus, adsyncrunprofileresult, adsyncrunprofile, adsyncrunstepresult, ' +
    'adsyncsynccycleresult',
  'connectserver object':
    'adsynccsobject, adsyncmvobject, adsynccsobjectlog, adsynctoolsaaduser, adsynctoolsaadobject, ' +
    'adsyncsingleobject, adsyncsingleobjectsync',
  'connectserver sourceanchor': 'adsynctoolsmsdsconsistencyguid, adsynctoolsduplicateusersourceanchor',
  'connectserver localdb':
    'adsyncdatabaseconfiguration, adsynctoolssqlconnection, adsynctoolssqlbrowser, ' +
    'adsynctoolsrunhistory, adsynctoolsrunhistorylegacyxml',
  'connectserver tls': 'adsynctoolstls12',
  'localdb service start': '0x89c50118, 0x89c50108, 0x89c5010a',
  'onpremises group': 'adgroup, adgroupmember, adprincipalgroupmembership',
  'onpremises machine': 'adcomputer',
  'onpremises domain': 'addomain',
  'onpremises forest': 'adforest',
  'onpremises domaincontroller': 'addomaincontroller, dcpromo, dcdiag, repadmin, addsdomaincontroller',
  'onpremises organizationalunit': 'adorganizationalunit',
  'onpremises trust': 'adtrust, nltest',
  'onpremises password': 'adaccountpassword, addefaultdomainpasswordpolicy, adfinegrainedpasswordpolicy',
  'onpremises account': 'adaccount',
  'onpremises object': 'adobject, adsiedit, adsi edit',
  'domain join trust relationship': 'computersecurechannel, computermachinepassword',
  'non english':
    'german windows, french windows, spanish windows, italian windows, japanese windows, polish ' +
    'windows, localized windows, localised windows, non english windows, german os, french os, non ' +
    'english os, german language, french language, german server, french server',
};
