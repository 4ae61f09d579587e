import type { EventBody, EventOf } from './events.ts';
import type { FormAnswer } from './form-answer.ts';
import type { FormProblem, FormRef } from './step.ts';

/** How far one scoping form has come. */
export interface Filling {
  readonly form: FormRef;
  /** By question. */
  readonly answers: ReadonlyMap<string, FormAnswer>;
  /** Elements of the cards that were answered. */
  readonly asked: ReadonlySet<string>;
  /** Cards that were answered. */
  readonly rounds: number;
  /** What was wrong with the answers that came last; empty when they were taken. */
  readonly problems: readonly FormProblem[];
  /** The elements of the card that came back with problems. */
  readonly again: readonly string[];
  /** Events whose answers were taken, by sequence number. */
  readonly by: readonly number[];
}

export interface Forms {
  /** By the form's id, in the order in which they were opened. */
  readonly forms: ReadonlyMap<string, Filling>;
  /** The id of the form that is being filled in. */
  readonly inForm: string | undefined;
}

export type FormEvent = EventOf<'formOpened' | 'filled' | 'formLeft'>;

/** What happens in a form and can be taken back, even after a hand-over. */
export function isFormEvent(body: EventBody): body is FormEvent {
  return body.kind === 'formOpened' || body.kind === 'filled' || body.kind === 'formLeft';
}

/** Answers that came back: the person is still on the same card. */
export function isRefused(body: EventBody | undefined): boolean {
  return body?.kind === 'filled' && body.problems.length > 0;
}

/** `card`: the elements of the card that an answer came from. */
export function fold(state: Forms, seq: number, body: FormEvent, card: readonly string[]): Forms {
  switch (body.kind) {
    case 'formOpened': {
      const filling = { ...(state.forms.get(body.form.id) ?? begin(body.form)), problems: [], again: [] };
      return { forms: put(state.forms, filling), inForm: body.form.id };
    }
    case 'filled': {
      const filling = state.forms.get(body.form.id) ?? begin(body.form);
      return { ...state, forms: put(state.forms, fill(filling, seq, body, card)) };
    }
    case 'formLeft':
      return { ...state, inForm: undefined };
  }
}

function fill(filling: Filling, seq: number, body: EventOf<'filled'>, card: readonly string[]): Filling {
  if (body.problems.length > 0) return { ...filling, problems: body.problems, again: card };
  const answers = new Map([
    ...filling.answers,
    ...body.answers.map((answer) => [answer.question, answer] as const),
  ]);
  return {
    form: filling.form,
    answers,
    asked: new Set([...filling.asked, ...card]),
    rounds: filling.rounds + 1,
    problems: [],
    again: [],
    by: [...filling.by, seq],
  };
}

function begin({ id, hash }: FormRef): Filling {
  return {
    form: { id, hash },
    answers: new Map(),
    asked: new Set(),
    rounds: 0,
    problems: [],
    again: [],
    by: [],
  };
}

function put(forms: Forms['forms'], filling: Filling): Forms['forms'] {
  return new Map([...forms, [filling.form.id, filling]]);
}
