import type { FormElement, FormOption, FormQuestion, FormValue, FormValues } from './form.ts';
import { findBroken, type AnswerProblem } from './check-rules.ts';
import { toNumber } from './to-number.ts';

/** Of one typed answer, in UTF-16 units. What is longer is cut and reported. */
export const longestAnswer = 10_000;

/** What is wrong with one answer. The words for it are the caller's, unless the form's author has some. */
export interface AnswerError extends AnswerProblem {
  /** The id of the question. */
  readonly question: string;
}

export interface AnswersReading {
  /** Everything that was answered, what breaks a rule too, so that the card can be shown again with it. */
  readonly values: FormValues;
  /** What was typed or chosen, by input id, as it came in (cut to `longestAnswer`). */
  readonly typed: ReadonlyMap<string, string>;
  /** In the order of the questions, at most one a question. */
  readonly errors: readonly AnswerError[];
}

/** A moment has two inputs. */
export function momentInputs(id: string): { readonly date: string; readonly time: string } {
  return { date: `${id}d`, time: `${id}t` };
}

/**
 * Reads what came back from a card. `raw`: a record from input id to text; choices are positions joined by commas. Keys
 * that no question of the card has are ignored. `earlier`: the answers of the cards before, to compare with.
 */
export function readAnswers(
  elements: readonly FormElement[],
  raw: unknown,
  earlier: FormValues = new Map(),
): AnswersReading {
  const questions = elements.filter((element) => element.kind === 'question');
  const typed = typedIn(questions, raw);
  const read = questions.map((question) => ({ question, ...readAnswer(question, typed) }));
  const values = new Map(
    read.flatMap(({ question, value }) => (value === undefined ? [] : [[question.id, value]])),
  );
  const known: FormValues = new Map([...earlier, ...values]);
  const cut = new Set(questions.filter(({ id }) => isTooLong(raw, id)).map(({ id }) => id));
  const errors = read.flatMap(({ question, value, problem }): AnswerError[] => {
    const found = cut.has(question.id)
      ? { problem: 'tooLong' as const, limit: longestAnswer }
      : (problem ?? problemWith(question, value, known));
    return found === undefined ? [] : [{ question: question.id, ...found }];
  });
  return { values, typed, errors };
}

function typedIn(questions: readonly FormQuestion[], raw: unknown): Map<string, string> {
  const inputs = questions.flatMap(({ id, input }) =>
    input.kind === 'moment' ? Object.values(momentInputs(id)) : [id],
  );
  return new Map(
    inputs.flatMap((id) => {
      const text = submitted(raw, id).slice(0, longestAnswer);
      return text.trim() === '' ? [] : [[id, text]];
    }),
  );
}

function isTooLong(raw: unknown, id: string): boolean {
  return submitted(raw, id).length > longestAnswer;
}

/** Some clients send a number for a number. */
function submitted(raw: unknown, id: string): string {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, id)) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(raw, id)?.value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

interface Answer {
  readonly value?: FormValue;
  readonly problem?: AnswerProblem;
}

function readAnswer({ id, input }: FormQuestion, typed: ReadonlyMap<string, string>): Answer {
  const text = typed.get(id);
  switch (input.kind) {
    case 'moment':
      return readMoment(id, typed);
    case 'choice':
      return text === undefined ? {} : readChoice(text, input);
    case 'number':
      if (text === undefined) return {};
      return {
        value: { kind: 'text', text },
        ...(toNumber(text) === undefined && { problem: { problem: 'notANumber' } }),
      };
    case 'text':
      return text === undefined ? {} : { value: { kind: 'text', text } };
  }
}

/** The positions that are right count, whatever stands beside them. */
function readChoice(
  text: string,
  { several, options }: { several: boolean; options: readonly FormOption[] },
): Answer {
  const written = text.split(',').map((position) => position.trim());
  const right = written.filter((position) => /^\d{1,6}$/.test(position) && Number(position) < options.length);
  const chosen = [...new Set(right.map(Number))].sort((a, b) => a - b);
  const kept = several ? chosen : chosen.slice(0, 1);
  const strange = right.length < written.length || kept.length < chosen.length;
  return {
    ...(kept.length > 0 && { value: { kind: 'choice', options: kept } }),
    ...(strange && { problem: { problem: 'notAnOption' } }),
  };
}

function readMoment(id: string, typed: ReadonlyMap<string, string>): Answer {
  const inputs = momentInputs(id);
  const [date, time] = [typed.get(inputs.date)?.trim() ?? '', typed.get(inputs.time)?.trim() ?? ''];
  if (date === '' && time === '') return {};
  const rightTime = time === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
  if (!isDate(date)) return { problem: { problem: 'notADate' } };
  return {
    value: { kind: 'moment', date, time: rightTime ? time : '' },
    ...(!rightTime && { problem: { problem: 'notADate' } }),
  };
}

/** YYYY-MM-DD, of a day that exists. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function problemWith(
  { required, input }: FormQuestion,
  value: FormValue | undefined,
  known: FormValues,
): AnswerProblem | undefined {
  if (value === undefined) return required ? { problem: 'missing' } : undefined;
  if (value.kind !== 'text' || !('rules' in input)) return undefined;
  return findBroken(input.rules, value.text, known);
}
