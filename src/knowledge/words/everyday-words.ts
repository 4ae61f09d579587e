import { stem } from './terms.ts';

/**
 * Words that people use about anything when they complain. They are rare in articles, so that by their frequency they
 * would count more than the words that say what is wrong.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `able actually afterwards already although always annoyed annoying anyhow anymore anyway anywhere apart
    apparently appear apply april argh around asap ask asked asking asks august automatically avoidable away
    awesome bad badly basic basically become beforehand behave behaviour best better bit boss both bought bring
    btw bunch button call came care case cases catch chance check checked choose christmas claim claims clear
    clearly click clicked clicking client clients clue colleague com comes company complain complains completely
    confirm confused constantly continuously could couple currently customer customers dead december decide
    definitely dept desperate despite difference different direct directly director docs document documentation
    documents earlier easily easy either else elsewhere end ended endless endlessly ends enough especially etc
    eventually every everyone everywhere exact exactly example except expect expected expects explain explained
    extra eye fact fairly far fast february feel few figures fill final finally find fine finish first five fix
    fixed follow followed following forever form forum found free fresh friend frustrated frustrating full fully
    funny fyi general generally gets getting glad glance gonna good googled got gotta great guess guide guy guys
    half hand happy hard hate heard hit hits hmm holiday hope hopefully hoping however http huge hundred idea
    ideally imagine immediately important impossible include info information instead instructions interesting
    intern involved itself january job july june kind large last late lately later latest leave leaves left less
    level life like line list literally little loads lol long longer look looked looking looks lose losing lost
    lots love low luck lunch main maintain manage managed manager managing manually march mean means meanwhile
    mention mentioned mess message messages method middle mind mine mistake monday mostly moved mysterious near
    nearly necessary need needed needs neither never next nice night nightmare nobody normal normally note notice
    noticed november nowadays nowhere number numbers obvious obviously occasionally october odd office often ones
    online open opened opening opens option options order org organisation organization original otherwise
    overnight own page pages part particular partner pass path pay people per perfectly period permanently person
    personal pick picked place plain plainly plan play please plenty plus point points possible possibly post
    practically present press pressed presses pretty previous previously prior probably process proper properly
    purpose push question quick quickly quit quite random randomly rather read reading ready real reality really
    reason reasons receive received recent recently refer related repeatedly replied reply reported request
    require required requires rest result results return returned returns ridiculous right run running runs sadly
    safe same school second secondly seconds secretary section seemingly seen select selected sense separate
    september seriously several shall share short should show showing shown shows side silly similar simple simply
    since single sit sits sitting situation six small sold somehow someone sometimes somewhat somewhere soon sort
    source speak specific spent stage stand start state states stay stays step steps stick still straight strange
    student stuff stupid success successfully sudden suddenly suggest suggested suggestion suggestions suggests
    summer supplier support supported supposed supposedly sure surely switch talk talks teacher team ten terribly
    test tested testing thank themselves third thought three throw throwing thrown throws thru tick ticked
    together told tomorrow tonight top total touch travel trip true trust truth tuesday turn turned turning turns
    twice type typed types typing ugly understand understood unfortunately university unless urgent usual usually
    vacation value values various vendor version via view wait waited waiting wake wanna warn warned warning wed
    wednesday weekend weekends weird whatever whenever wherever whichever winter wish within wonder wondering word
    worded write written wrote yesterday yet zero`
    .split(/\s+/)
    .map(stem),
);
