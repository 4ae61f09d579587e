/**
 * Words that say who or where, as synonyms.ts folds them and stemmed: every complaint has some, so that two of them in
 * common do not make an article fit.
 */
export const contextTerms: ReadonlySet<string> = new Set([
  'person',
  'peopl',
  'personalcomput',
  'account',
  'office',
  'home',
  'phone',
  'everyon',
  'compani',
]);

/** What synonyms.ts makes of words that say that something is wrong, and not what; stemmed. */
export const wrongTerms: ReadonlySet<string> = new Set(['fail', 'miss', 'error']);

/** Words that carry no meaning of their own in a complaint: they join others or fill. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being both but by can cant cannot
  could couldnt did didnt do does doesnt doing dont down during each even ever few for from further get gets getting got
  had has hasnt have havent having he her here hers him his how i id if ill im in into is isnt it its itself ive just let
  lets like many may me might more most much must my myself no nor not now of off on once only or other our ours out over
  own quite rather really same she should so some still such than that thats the their theirs them then there theres these
  they theyre this those though through to too under until up upon us very was wasnt we were werent what whats when where
  whether which while who whom whose why will with without wont would wouldnt yet you your yours yourself u ur pls plz
  please thanks thank hello hi hey dear anyone anybody else maybe perhaps ok okay yes
  one two three ones
  since ago today yesterday morning afternoon evening week weeks day days hour hours minute minutes month months year years
  monday tuesday wednesday thursday friday saturday sunday
  new old help need want wants wanted try tried trying tries know knows seem seems seen see say says said tell tells told thing
  things something anything everything nothing somebody someone way lot keep keeps kept going goes go went gone come comes
  make makes made take takes took give gives gave given put puts use uses used using happen happens happened happening
  problem problems issue issues trouble question questions wrong broken break breaks broke fail fails failed failing
  failure work works worked working odd oddly strange strangely weird weirdly`.split(/\s+/),
);
