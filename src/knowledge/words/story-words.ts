import { stem } from './terms.ts';

/**
 * Words of the story around a complaint: family, travel, meals, the office, how one feels. They say when, where and why
 * it hurts, and never what is wrong. They are rare in articles, and without this list they would weigh the most.
 */
export const storyWords: ReadonlySet<string> = new Set(
  `abroad accountant admittedly adventure afternoon airport allegedly alone angry anniversary apprentice ashamed
    ashore asleep attic audience auditor auditors aunt awful baby basement beach beautiful beer birthday blamed
    bookkeeper boring borrowed boxes breakfast brilliant busy cake car cat celebration cellar ceo cfo cheerful
    chief child children christening cleaner cleaning coffee cookie cookies corridor council countryside cousin
    crazy cry crying dad daughter decade decades dentist dinner doctor dog door drawer dreadful driving dropped
    drove duck easter elevator embarrassed embarrassing envelope evening exhibition fallen family fantastic
    father fell ferry flew flight flights floor flu fortnight frankly fridays friends funeral furious garage
    garden gave grandma grandmother grandpa growing grown guessed hackathon halfway hallway hamster hilarious
    holidays honestly honeymoon horrible hospital hotel hungry hurried hurry husband ill incidentally inlaws
    insane joke joking kid kidding kids kitchen lake laugh laughed laughing lawyer lawyers lazy lent lovely
    luckily lunchtime maternity midnight miracle mom mondays monthly morning mother motorway mountain mountains
    mum mystery neighbor neighbour nephew nervous newcomer niece nightly nodded noon nurse painful panicking
    parental parents parrot party pencil pizza plane poster poured pregnant promised rain rained ran
    receptionist restaurant retirement room rush rushed sabbatical saga sandwich sat saturdays sea seminar shame
    shelf shouted sick sister sleep slept smile snow son sorry spilled stairs sticky stood stopwatch stress
    stressed sundays sunny swear sworn taxi tea terrible thanked threw thrice tired town trainee trains tram
    travelled travelling umpteen umpteenth uncle unhappy village visitor visitors walked waved weather wedding
    whispered wife wine woke woken wondered wonderful workshop worried worry xmas yearly yelled`
    .split(/\s+/)
    .map(stem),
);
