import type { Block } from '../rich-text.ts';

/** A scoping form: what a support engineer needs to know about one kind of problem, as questions. */
export interface Form {
  /** The path of the file relative to its knowledge folder, with forward slashes. */
  readonly id: string;
  /** Content hash (hex) over the form as it was read. */
  readonly hash: string;
  readonly title: string;
  /** Support topic ids, as in the header. */
  readonly topics: readonly string[];
  /** Product ids, as in the header. */
  readonly products: readonly string[];
  /** The form was written for a portal page on which a resource is selected. */
  readonly resourceRequired: boolean;
  /** In the order in which they are asked. */
  readonly elements: readonly FormElement[];
}

export type FormElement = FormNote | FormQuestion;

interface Conditional {
  /** Unique within the form and safe as the id of a card input: `q1`, `q2`, ... in the order of the elements. */
  readonly id: string;
  /** The id the author gave it, or one in its place; unique too, but for letter case. */
  readonly name: string;
  readonly visible: Condition;
}

/** A text between the questions. */
export interface FormNote extends Conditional {
  readonly kind: 'note';
  readonly blocks: readonly Block[];
}

export interface FormQuestion extends Conditional {
  readonly kind: 'question';
  /** In plain words. */
  readonly label: string;
  /** More about the question: its help text and its hints. May be empty. */
  readonly help: readonly Block[];
  /** What stands in the empty input, in plain words; may be empty. */
  readonly placeholder: string;
  /** Only while the question is visible. */
  readonly required: boolean;
  /** The answer describes the case as a whole. */
  readonly isDescription: boolean;
  readonly input: FormInput;
}

export type FormInput =
  | { readonly kind: 'text'; readonly multiline: boolean; readonly rules: readonly Rule[] }
  | { readonly kind: 'number'; readonly rules: readonly Rule[] }
  /** Chosen by position, from 0: the values of a form's options are not unique and may hold commas. */
  | { readonly kind: 'choice'; readonly several: boolean; readonly options: readonly FormOption[] }
  /** A day and a time of day, in the person's own time zone. */
  | { readonly kind: 'moment' };

export interface FormOption {
  readonly text: string;
  /** What conditions and the help desk's tools compare. Not unique. */
  readonly value: string;
}

/** What an answer must be. `message` is for the person, in the author's words; may be empty. */
export type Rule =
  | { readonly kind: 'pattern'; readonly pattern: string; readonly message: string }
  | { readonly kind: 'longest'; readonly characters: number; readonly message: string }
  /** More than a number, or than the answer to another question of the form (by its id), if that is a number. */
  | {
      readonly kind: 'greaterThan';
      readonly than: number | { readonly question: string };
      readonly message: string;
    };

/**
 * When an element is shown. A hidden or unanswered question has no answer: only `not` can be true about it. The question
 * may come later in the form; on a cycle, a question that comes later (or is the element itself) counts as unanswered.
 */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'answered'; readonly question: string }
  /** At least one of these options (positions) is chosen. */
  | { readonly kind: 'chosen'; readonly question: string; readonly options: readonly number[] }
  /** The text or number typed is this one; blanks around it and letter case do not matter. */
  | { readonly kind: 'typed'; readonly question: string; readonly text: string };

/** One answer. */
export type FormValue =
  | { readonly kind: 'text'; readonly text: string }
  /** Positions, from 0, in ascending order; at least one. */
  | { readonly kind: 'choice'; readonly options: readonly number[] }
  /** `date`: YYYY-MM-DD; `time`: HH:MM, or empty when only the day is known. */
  | { readonly kind: 'moment'; readonly date: string; readonly time: string };

/** Answers by question id. A question without an answer is not in it. */
export type FormValues = ReadonlyMap<string, FormValue>;
