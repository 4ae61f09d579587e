import { byteLength } from '../cards/byte-length.ts';
import type { AnswerLine, FormParts } from '../cards/form-parts.ts';
import { phrases } from '../cards/phrases.ts';
import type { Form, FormQuestion, FormValues } from '../src/knowledge/forms/form.ts';
import { momentInputs } from '../src/knowledge/forms/read-answers.ts';
import { answersThatCount } from '../src/knowledge/forms/visibility.ts';
import type { EventOf, RunEvent } from '../src/run/events.ts';
import type { FormAnswer } from '../src/run/form-answer.ts';
import { valuesOf } from '../src/run/form-answer.ts';
import type { KnowledgeView } from '../src/run/knowledge-view.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import type { FormRef, StepOf } from '../src/run/step.ts';
import type { ActiveRun } from './active-run.ts';
import type { Written } from './written.ts';

/** What earlier answers may take on a card that comes back, in bytes of JSON. */
const mostOfValues = 7_000;

/** What stands in the inputs of a card of a form: what was sent last for its questions, taken or not. */
export function partsOf(
  run: ActiveRun,
  { seq, step }: ShownStep & { readonly step: StepOf<'fill'> },
  view: KnowledgeView,
): FormParts | undefined {
  const form = view.form(step.form);
  if (!form) return undefined;
  const values = new Map<string, string>();
  for (const event of filledEvents(run, step.form).filter((one) => one.seq < seq)) {
    const sent = sentWith(run, event);
    for (const question of questionsOf(
      form,
      step.questions.filter((id) => wasAsked(run, event, id)),
    ))
      for (const input of inputIds(question)) put(values, input, sent.get(input));
  }
  return { form, values, kept: tooLongToShow(questionsOf(form, step.questions), values) };
}

/** The questions whose answers do not fit, the later ones first. */
function tooLongToShow(questions: readonly FormQuestion[], values: Written): ReadonlySet<string> {
  let size = 0;
  const long = questions.filter(({ id, input }) => {
    const value = input.kind === 'text' ? values.get(id) : undefined;
    if (value === undefined) return false;
    const own = byteLength(value);
    if (size + own > mostOfValues) return true;
    size += own;
    return false;
  });
  return new Set(long.map(({ id }) => id));
}

/** What was answered on the cards of these events, in the order of the form. */
export function answerLines(
  run: ActiveRun,
  { form: ref, by }: { readonly form: FormRef; readonly by: readonly number[] },
  view: KnowledgeView,
): AnswerLine[] {
  const form = view.form(ref);
  if (!form) return [];
  const given = new Map<string, { answer: FormAnswer; sent: Written | undefined }>();
  for (const { seq, body } of filledEvents(run, ref).filter((event) => by.includes(event.seq)))
    for (const answer of body.answers) given.set(answer.question, { answer, sent: run.written.get(seq) });
  const counting = answersThatCount(form, valuesOf([...given.values()].map(({ answer }) => answer)));
  return questionsOf(form, [...counting.keys()]).flatMap((question) => {
    const found = given.get(question.id);
    return found ? [{ question: question.label, answer: inWords(question, found.answer, found.sent) }] : [];
  });
}

/** What was answered so far, with the words as they were typed: for rules that compare answers. */
export function valuesSoFar(run: ActiveRun, { id }: FormRef): FormValues {
  const filling = run.state.forms.get(id);
  const values = new Map(valuesOf(filling?.answers.values() ?? []));
  for (const seq of filling?.by ?? [])
    for (const [question, text] of run.written.get(seq) ?? [])
      if (values.get(question)?.kind === 'text') values.set(question, { kind: 'text', text });
  return values;
}

type Filled = RunEvent & { readonly body: EventOf<'filled'> };

function filledEvents({ events }: ActiveRun, { hash }: FormRef): Filled[] {
  return events.filter(
    (event): event is Filled => event.body.kind === 'filled' && event.body.form.hash === hash,
  );
}

function wasAsked({ state }: ActiveRun, { body }: Filled, question: string): boolean {
  const card = state.shown.get(body.step)?.step;
  return card?.kind === 'fill' && card.questions.includes(question);
}

/** As it was sent; of what was erased the part that stands in the event. */
function sentWith(run: ActiveRun, { seq, body }: Filled): Written {
  return run.written.get(seq) ?? new Map(body.answers.flatMap(inputsOfAnswer));
}

function inputsOfAnswer(answer: FormAnswer): [string, string][] {
  switch (answer.kind) {
    case 'text':
      return [];
    case 'choice':
      return [[answer.question, answer.options.join(',')]];
    case 'moment': {
      const { date, time } = momentInputs(answer.question);
      return [
        [date, answer.date],
        [time, answer.time],
      ];
    }
  }
}

function inputIds({ id, input }: FormQuestion): string[] {
  return input.kind === 'moment' ? Object.values(momentInputs(id)) : [id];
}

function put(values: Map<string, string>, input: string, text: string | undefined): void {
  if (text === undefined || text === '') values.delete(input);
  else values.set(input, text);
}

function questionsOf({ elements }: Form, ids: readonly string[]): FormQuestion[] {
  return elements.filter(
    (element): element is FormQuestion => element.kind === 'question' && ids.includes(element.id),
  );
}

function inWords({ id, input }: FormQuestion, answer: FormAnswer, sent: Written | undefined): string {
  switch (answer.kind) {
    case 'text':
      return sent?.get(id) ?? phrases.erased;
    case 'moment':
      return [answer.date, answer.time].filter((part) => part !== '').join(' ');
    case 'choice':
      return answer.options
        .flatMap((at) => (input.kind === 'choice' ? (input.options[at]?.text ?? []) : []))
        .join('; ');
  }
}
