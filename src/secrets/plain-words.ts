/**
 * Words that stand after "my password is" or "password:" and say something about the password. Any other word there may
 * be the password itself.
 */
const plain = new Set(
  `
  a about above absent accepted account across active admin after again all allowed almost alright already also always am an
  and another any anymore anything anywhere apparently appearing are as asked asking at authentication available away awful
  azure back bad based because been before being best better between beyond big blank blocked blue both broken but by bypassed
  cached can can't cannot case cert certain changed changing clear cloud coming common compliant complex complicated
  confidential confirmed confused constantly copied correct corrupt corrupted could couldn't crap created currently cut damaged
  dead default defunct deleted denied desktop did didn't different disabled disappeared do does doesn't doing domain don't done
  dots due dumb each easy either else email empty encrypted ending english enough entered equal error etc even ever everywhere
  exactly expire expired expires expiring expiry extremely failed failing fails false fault field fine first five fixed for
  forced forever forget forgot forgotten four from full fully garbage generated getting given global go goes going gone good got
  great greyed grey had hard has hasn't have haven't he help here hers hidden his history how however i if ignored in incorrect
  indeed inside instead internal into invalid is isn't it it's its itself join just kaput keeps kept known last later latest less
  let letters like likely local locked login long longer looping lost loud made managed mandatory many matching maybe me meant
  mess microsoft mine missing mixed more most much must my name needed needs never new next nice no nobody non none nonsense
  nope normal not nothing now nowhere null numeric of off offline ok okay old older on once one online only open optional or
  original other otherwise ours out outdated outlook over own page people per perfect perfectly permanent personal please
  plus policy possible possibly present private probably problem prompt prompted properly protected public put question
  quite random rather read readable ready really reason recognised recognized recovered refused rejected remembered removed
  repeated required requested reset resetting revoked right rubbish safe same saved says secret secure seems seen sent separate
  server set several shared she short shorter should shouldn't shown sign simple since single so some somebody someone something
  sometimes somewhere soon spelled stale standard static still stolen stored strange strong stronger stuck sub such supposed
  sure suddenly sync synced synchronised synchronized syncing synchronising synchronizing system taken teams temp temporary
  than that that's the their theirs them then there there's these they they're thing this those though three through tied
  till to today together tomorrow tonight too totally toast trash tried true trusted try trying two typed unable unavailable
  unchanged under undefined unique unknown unlocked unsafe until unusable up updated upper use used useless user username
  usually valid validated vanished version very via visible vs wanted wants was wasn't way we weak weird well were what
  what's when where whether which while who whose why will windows with within without won't work worked working works worth
  would wrong yes yesterday yet you your yours
  abgelaufen falsch gesperrt vergessen ungültig korrekt richtig nicht neu alt weg bekannt unbekannt zu immer noch schon seit
  kaputt angeblich gleich nein ja geht oublié expiré incorrect faux perdu bloqué refusé incorrecta caducada olvidada errada
  expirada verlopen vergeten fout onjuist wygasło złe
  banned bound compromised leaked pwned exposed hacked phished duplicate escrowed hashed salted rotated archived backed
  greater equal identical similar double triple half zero high low late early pending processing loading sleeping
  alphanumeric compulsory obligatory essential unnecessary irrelevant relevant important urgent critical
  stubborn annoying terrible horrible ridiculous silly stupid crazy funny odd tricky difficult impossible
  access authenticator browser certificate chrome computer device edge firefox laptop mailbox manager mobile mfa network
  phone portal printer profile router safari screen sharepoint site smartcard sso tenant token vpn webmail website wifi
  change changes field fields hint hints length link policies reminder request requests requirement requirements reset resets
  rule rules settings synchronisation synchronization writeback issue issues help support needed prompt prompts popup window
`.match(/\S+/g),
);

/** Endings of words that say what something is like, or what was done to it. */
const endings = /(?:ed|ing|able|ible|ive|ful|less|ous|ly|ated|ised|ized|ish|proof|ier|est)$/;

/** Whether a word most likely says something about a password rather than being one. */
export function isPlain(word: string): boolean {
  const [first = word] = word.split(/[-/'.]/, 1);
  return plain.has(word) || word.endsWith("'s") || plain.has(first) || endings.test(word) || word.length < 4;
}
