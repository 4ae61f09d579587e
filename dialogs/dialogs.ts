import type { CardContent, CardContext, CardOptions } from '../cards/card-content.ts';
import type { Article } from '../src/knowledge/article.ts';
import type { EventBody, ShownOption } from '../src/run/events.ts';
import type { Step } from '../src/run/step.ts';
import { alarm } from './alarm.ts';
import { ask } from './ask.ts';
import { choose } from './choose.ts';
import { closed } from './closed.ts';
import { confirm } from './confirm.ts';
import { consent } from './consent.ts';
import { correct } from './correct.ts';
import type { Dialog, Hearing } from './dialog.ts';
import { fill } from './fill.ts';
import { handOver } from './hand-over.ts';
import { incident } from './incident.ts';
import { narrow } from './narrow.ts';
import { noArticle } from './no-article.ts';
import { remedy } from './remedy.ts';

/** Every kind of step has its dialog: a kind that is forgotten here does not compile. */
const dialogs: { readonly [K in Step['kind']]: Dialog<K> } = {
  choose,
  narrow,
  ask,
  remedy,
  consent,
  incident,
  correct,
  alarm,
  confirm,
  noArticle,
  handOver,
  fill,
  closed,
};

/** The compiler cannot see that a step and the dialog under its kind belong together; this is the one place that says so. */
function dialogOf<K extends Step['kind']>(step: { kind: K }): Dialog<K> {
  return dialogs[step.kind];
}

export function optionsOf(
  step: Step,
  situation: { canGoBack: boolean; article: Article | undefined },
): CardOptions {
  return dialogOf<Step['kind']>(step).options(step, situation);
}

export function contentOf(step: Step, article: Article | undefined, context: CardContext): CardContent {
  return dialogOf<Step['kind']>(step).content(step, article, context);
}

/** The event that an option of a step means. The controls mean the same on every card. */
export function hear(step: Step, option: ShownOption, hearing: Hearing): EventBody | undefined {
  // An author may call an option "back" or "person": on this card it is the author's.
  const ofTheAuthor = step.kind === 'ask' && step.choices.some(({ id }) => id === option.id);
  switch (ofTheAuthor ? '' : option.id) {
    case 'back':
      return { kind: 'wentBack', step: hearing.seq };
    case 'person':
      return { kind: 'handedOver', step: hearing.seq };
    case 'topics':
      return { kind: 'browsed', step: hearing.seq };
    case 'startOver':
      return { kind: 'closed', step: hearing.seq, reason: 'startedOver' };
    case 'notRight':
      return contradiction(step, hearing.seq);
    case 'asAdministrator':
      return { kind: 'audienceChanged', step: hearing.seq, view: 'administrator' };
    case 'asEmployee':
      return { kind: 'audienceChanged', step: hearing.seq, view: 'employee' };
    default:
      return dialogOf<Step['kind']>(step).hear(step, option.id, hearing);
  }
}

/** A single fact is the one that is wrong; of several the person says which. */
function contradiction(step: Step, seq: number): EventBody | undefined {
  const [wrong, another] = 'facts' in step ? (step.facts ?? []) : [];
  if (!wrong) return undefined;
  return another
    ? { kind: 'chose', step: seq, option: 'notRight', said: [] }
    : { kind: 'contradicted', step: seq, fact: wrong.fact };
}
