import type { CardContent, CardContext, CardOptions } from '../cards/card-content.ts';
import type { ControlId } from '../cards/controls.ts';
import { controls } from '../cards/controls.ts';
import type { Article } from '../src/knowledge/article.ts';
import type { EventBody, SaidOf, ShownOption, Understood } from '../src/run/events.ts';
import type { Narrowing } from '../src/run/narrowing.ts';
import type { KnownFact } from '../src/run/evidence-shapes.ts';
import type { ArticleRef, Step, StepOf } from '../src/run/step.ts';

/** What an answer may need to become an event. */
export interface Hearing {
  /** Sequence number of the step that is answered. */
  readonly seq: number;
  /** What the person's words so far say about an article. */
  readonly said: (article: ArticleRef) => readonly SaidOf[];
  /** What becomes of the words typed so far once this is said of a facet too. */
  readonly narrowed: (said: Narrowing) => Understood;
}

/** One kind of step: what can be answered, what its card shows, and what an answer means. */
export interface Dialog<K extends Step['kind']> {
  /** `canGoBack`: "Back" would change something. `known`: the person said which view they want. */
  options(step: StepOf<K>, situation: { canGoBack: boolean; article: Article | undefined }): CardOptions;
  /** `article`: the one the step is about, as the run keeps it; undefined when it is gone. */
  content(step: StepOf<K>, article: Article | undefined, context: CardContext): CardContent;
  /** The event an option means; undefined for an option this dialog does not have. */
  hear(step: StepOf<K>, option: string, hearing: Hearing): EventBody | undefined;
}

/** The button of a control. */
export function control(id: ControlId): ShownOption {
  return { id, text: controls[id].title };
}

/** What a card of choices offers beside them: more of them while somebody browses, else that it is none of these. */
export function besideChoices(
  { reason, more }: StepOf<'choose' | 'narrow'>,
  canGoBack: boolean,
): ShownOption[] {
  const own =
    reason === 'browse' ? [...(more ? [control('more')] : [])] : [control('none'), control('unknown')];
  return [...own, ...wayOut(canGoBack)];
}

/** "Back" where it would change something, then "Talk to a person". */
export function wayOut(canGoBack: boolean): ShownOption[] {
  return [...(canGoBack ? [control('back')] : []), control('person')];
}

/** "That's not right" where a card rests on what was looked up. */
export function doubt({ facts = [] }: { readonly facts?: readonly KnownFact[] | undefined }): ShownOption[] {
  return facts.length > 0 ? [control('notRight')] : [];
}
