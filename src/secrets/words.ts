/** What people call a password, in their languages and as they misspell it. */
const passwords = set(`
  password pasword passwort passwrd passowrd paswword passwd passward pssword passord passwor passwrod pasword's password's
  pass-word pass pw pwd psw pswd passwd passphrase pass-phrase p/w login-password
  userpassword user_password db_password newpassword oldpassword
  kennwort kenwort passwörter mdp contraseña contrasena contrasenya clave senha palavra-passe parola
  wachtwoord lösenord losenord adgangskode passordet salasana hasło haslo heslo jelszó jelszo şifre sifre parool
  пароль пароля κωδικός סיסמה
`);

const pins = set('pin pins pin-code pincode puk');

/** What a code is called that works once. */
const codes = set('otp totp tan passcode');

/** Before "code": what makes it one that works once. */
const codeKinds = set(`
  verification authenticator sms text one-time onetime security confirmation login sign-in signin mfa 2fa authentication
  6-digit six-digit 8-digit digit access
`);

/** Before "code" as such a person speaks of one they were sent. */
const determiners = set('the my this a that new sent received got old current');

/** Names of secrets that machines use. */
const keys = set(`
  secret token tokens apikey api-key api_key psk pat access-token access_token secret_key secretkey secret-key client-secret
  client_secret azure_client_secret access-key accesskey accountkey
`);

/** Before "key": what makes it a secret. */
const keyKinds = set(
  'api access account secret shared storage subscription private security wifi wi-fi wlan wep wpa wpa2 aws network the',
);

/** What a name that a text stands under may be taken for, so that "pw:x" is taken apart. */
export function isSecretName(word: string): boolean {
  const last = word.split('/').at(-1) ?? word;
  return (
    passwords.has(last) ||
    pins.has(last) ||
    codes.has(last) ||
    keys.has(last) ||
    last === 'code' ||
    last === 'key'
  );
}

export type Name = 'password' | 'pin' | 'code' | 'anyCode' | 'key';

/** Whether a word names a secret; `before` are the two words before it, the nearer one last. */
export function nameOf(word: string, [earlier = '', before = '']: readonly string[]): Name | undefined {
  const last = word.includes('/') ? (word.split('/').at(-1) ?? word) : word;
  if (last === 'pass') return isCard(before) ? undefined : 'password';
  if (passwords.has(last)) return 'password';
  if (last === 'passe' && before === 'de') return 'password';
  if (last === 'phrase' && before === 'pass') return 'password';
  if (last === 'word' && before === 'pass') return 'password';
  if (pins.has(last)) return 'pin';
  if (codes.has(last)) return 'code';
  if (keys.has(last)) return 'key';
  if (last === 'key') return keyKinds.has(before) ? 'key' : undefined;
  if (last !== 'code') return undefined;
  if (before === 'pin') return 'pin';
  if (codeKinds.has(before) || (before === 'time' && earlier === 'one')) return 'code';
  return before === '' || determiners.has(before) ? 'anyCode' : undefined;
}

/** "Boarding pass", "I pass", "bus pass". */
function isCard(before: string): boolean {
  return otherPasses.has(before);
}

const otherPasses = set('boarding i to bus ski we they you not visitor day guest must can cannot will');

/** Between the name of a secret and the secret. */
export const is = set('is was are be lautet ist war est es é è jest är to-be equals это は는은');

/** They join a name and a secret only where that looks like one. */
export const weaklyIs = set('to on er je - – — auf à a в zu e');

/** What may follow "is" before the secret. */
export const fillers = set(`
  now currently still just set to be been reset changed exactly like this simply as follows today again the called
  probably apparently jetzt nun aktuell toujours maintenant ahora agora
`);

/** Behind these begins something else than what the name of a secret is about. */
export const breakers = set(`
  and but because when while if since so although though after before then than however und aber weil wenn that which
`);

/** What a secret was done with: "typed X", "changed it to X", "it's X". */
export const handled = set(`
  typed type typing enter entered entering use used using try tried trying with as keep it's its was is to from be only
  know had or and oder eingegeben benutze verwende auf
`);

/** Whoever is named behind these is an account or a computer. */
export const accounts = set(`
  user username userid login log logon sign signed signing logged account host computer laptop server machine pc device benutzer konto
`);

/** Words that say that a number is something else than a one-time code. */
export const otherNumbers = set(`
  error errors fail fails failed failure failing aadsts status event exit http stop bug zip postal post country area cost project dial
  product qr reference ticket booking department conference result response return fehler fehlercode gives shows displays throws
`);

/** What is counted, after a number that is no secret. */
export const units = set(`
  day days week weeks month months year years hour hours minute minutes second seconds time times character characters
  chars digit digits letters letter symbols users people accounts devices computers attempts tries zeichen
  tage tagen stellen stellig numbers
`);

/** Passwords that look like words, from published lists of the most common ones. */
export const common = set(`
  qwerty qwertz azerty letmein iloveyou sunshine princess dragon monkey football baseball superman batman trustno1 welcome1
  abc123 abcd1234 1q2w3e4r 1qaz2wsx qazwsx asdfgh asdfghjkl yxcvbnm zaq1 changeme geheim schatz ficken hallo123 passw0rd
  p@ssw0rd p@ssword pa$$word pa$$w0rd admin123 administrator1 root123 test123 master1 shadow michael jennifer soleil
  doudou loulou marseille
`);

/** Words that come with a secret and say nothing about a problem. */
export const aroundSecrets = set(`
  verification authenticator one-time security client recovery api
  my the a an it it's its is was and user username login name mail email new old temp temporary initial current here this
  that hi hello hey please one mein das ist for as password pin code
`);

/** A message may begin with these when it is about changing somebody's password. */
export const resets = set('reset change forgot unlock resetting changing set update for of');

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
