import type { ControlId } from '../cards/phrases.ts';
import { phrases } from '../cards/phrases.ts';
import type { ShownStep } from '../src/run/state.ts';

/** What a step was answered with, in the words the person saw. */
export function answerText({ answer, options }: ShownStep): string {
  if (answer?.kind === 'filled') return answer.problems.length > 0 ? phrases.formNotTaken : phrases.formSent;
  const id = answer && optionOf(answer);
  return options.find((option) => option.id === id)?.text ?? phrases.movedOn;
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
    case 'closed':
      return closings[answer.reason];
    case 'filled':
    case 'complained':
    case 'detailed':
    case 'shown':
    case 'turned':
      return undefined;
  }
}

const closings: Readonly<Record<string, ControlId>> = {
  left: 'leave',
  startedOver: 'startOver',
  fixed: 'solved',
};
