import { phrases } from '../cards/phrases.ts';
import type { Article } from '../src/knowledge/article.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';
import { isForeign } from '../src/run/foreign.ts';
import { currentArticle } from '../src/run/current-article.ts';
import type { Understood } from '../src/run/events.ts';
import type { ActiveRun } from './active-run.ts';
import { knowledgeOf } from './active-run.ts';
import type { Envelope } from './incoming.ts';
import type { Plan } from './plan.ts';
import type { Message } from './reply.ts';
import { say } from './reply.ts';
import type { Turn } from './turn.ts';
import { advance, retire, show } from './turn.ts';
import { looksDifferent, notEnglish, understand } from './understand.ts';
import { understandWords } from './understand-within.ts';
import { wordsOf } from './written.ts';

/** More words about the open problem, or words that look like another one, which is asked before anything is left. */
export async function planDetail(
  run: ActiveRun,
  incoming: Envelope & { readonly text: string },
  turn: Turn,
): Promise<Plan> {
  const { text, activity } = incoming;
  const about = currentArticle(knowledgeOf(run, turn.knowledge.base), run.state);
  const step = run.state.open?.step;
  // Whoever was told that only English is understood goes on with what was open before.
  const rephrased = step?.kind === 'noArticle' && step.reason !== 'otherLanguage';
  const inForm = step?.kind === 'fill';
  // What is written beside a form is for the help desk, in whichever language.
  const foreign = inForm || isTooShortToTell(run, text) ? undefined : await notEnglish(text, turn.ports);
  const different =
    !foreign && !rephrased && !inForm && looksDifferent(turn.knowledge.classify(text), topicsOf(run, about));
  const understood: Remade = foreign ?? (await understandAll(run, text, { rephrased, about }, turn));
  const next = await advance(run, [{ kind: 'detailed', different, ...understood }], turn, { activity, text });
  const moved = next.state.open?.seq !== run.state.open?.seq;
  return {
    runs: [next],
    messages: () => [
      ...(moved ? retire(run, run.state.open, phrases.movedOn, turn, incoming) : []),
      ...lead(run, next, moved),
      ...(understood.widened && !different ? [say(phrases.widened)] : []),
      ...show(next, turn, incoming),
    ],
  };
}

/** `widened`: what was said about facets had to be given up. */
type Remade = Understood & { readonly widened?: true };

/** The words of the whole run together. After "no article" the new words alone may do better. */
async function understandAll(
  run: ActiveRun,
  text: string,
  { rephrased, about }: { rephrased: boolean; about: Article | undefined },
  { knowledge, ports }: Turn,
): Promise<Remade> {
  const understandAlone = () => understand(knowledge, text, { about });
  const alone = rephrased ? understandAlone() : undefined;
  if (alone && alone.decision !== 'none') return alone;
  const before = await wordsOf(run, ports);
  const words = [...before.map((typed) => typed.text), text].join('\n');
  const all = rephrased
    ? understand(knowledge, words, { about })
    : understandWords(knowledge, run.state, { added: text, all: words }, about);
  // Once the person took back what was read out of the earlier words, only the new ones are read for it.
  return run.state.saidForgotten ? { ...all, said: (alone ?? understandAlone()).said } : all;
}

/** So many words in Latin letters make another language likely in a run that was English until then. */
const wordsOfAnotherLanguage = 4;

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whoever wrote English is not taken for somebody else by a name or a quoted word. */
function isTooShortToTell(run: ActiveRun, text: string): boolean {
  if (run.events.some(isForeign)) return false;
  return splitWords(text).length < wordsOfAnotherLanguage && !otherScript.test(text);
}

function lead(run: ActiveRun, next: ActiveRun, moved: boolean): Message[] {
  if (next.state.different || next.state.understood.language !== undefined) return [];
  if (run.state.open?.step.kind === 'noArticle') return [];
  if (!moved && run.state.open?.step.kind === 'fill') return [say(phrases.formNoted)];
  return [say(!moved && run.state.open?.step.kind === 'ask' ? phrases.notAnAnswer : phrases.noted)];
}

/** The articles the run may be about. */
function topicsOf(run: ActiveRun, about: Article | undefined): string[] {
  if (about) return [about.id];
  const step = run.state.open?.step;
  if (step?.kind === 'choose') return step.articles.map(({ id }) => id);
  if (step?.kind === 'narrow') return run.state.understood.candidates.map(({ article }) => article);
  return step?.kind === 'ask' ? [step.article.id] : [];
}
