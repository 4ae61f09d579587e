import type { ControlId } from '../cards/controls.ts';
import { phrases } from '../cards/phrases.ts';
import { deniedOf } from '../src/run/narrowing.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import { noneWrong } from './wrong-facts.ts';

/** What a step was answered with, in the words the person saw. */
export function answerText({ answer, options }: ShownStep): string {
  if (answer?.kind === 'contradicted' && answer.also) return phrases.allWrong;
  if (answer?.kind === 'filled') return answer.problems.length > 0 ? phrases.formNotTaken : phrases.formSent;
  const id = answer && optionOf(answer);
  const denied = id === undefined ? undefined : deniedOf(id);
  const text = options.find((option) => option.id === (denied ?? id))?.text ?? doubted(answer, options);
  if (text === undefined) return phrases.movedOn;
  return denied === undefined ? text : phrases.denied(text);
}

/** A fact that stood alone on its card was contradicted with a button of its own; of all of them it can be typed. */
function doubted(answer: ShownStep['answer'], options: ShownStep['options']): string | undefined {
  if (answer?.kind === 'chose' && answer.option === noneWrong) return phrases.noneWrong;
  return answer?.kind === 'contradicted' ? options.find(({ id }) => id === 'notRight')?.text : undefined;
}

function optionOf(answer: NonNullable<ShownStep['answer']>): string | undefined {
  switch (answer.kind) {
    case 'chose':
    case 'narrowed':
    case 'answered':
      return answer.option;
    case 'tried':
      return answer.outcome;
    case 'wentBack':
      return 'back';
    case 'handedOver':
      return 'person';
    case 'formOpened':
      return 'form';
    case 'formLeft':
      return 'skip';
    case 'browsed':
      return 'topics';
    case 'audienceChanged':
      return answer.view === 'administrator' ? 'asAdministrator' : 'asEmployee';
    case 'consented':
      return answer.answer === 'yes' ? 'lookUp' : 'askMe';
    case 'contradicted':
      return answer.fact;
    case 'closed':
      return closings[answer.reason];
    case 'filled':
    case 'complained':
    case 'detailed':
    case 'shown':
    case 'turned':
    case 'consentNeeded':
    case 'observed':
    case 'incidents':
      return undefined;
  }
}

const closings: Readonly<Record<string, ControlId>> = {
  left: 'leave',
  startedOver: 'startOver',
  fixed: 'solved',
  incident: 'wait',
};
