import { dependenciesOf, type Dependencies } from './dependencies.ts';
import type { Condition, Form, FormValue, FormValues } from './form.ts';

/** Whether the form shows an element when these are the answers. */
export function isVisible(form: Form, values: FormValues, id: string): boolean {
  return visibleIds(dependenciesOf(form.elements), values).has(id);
}

/** The answers to questions that are visible. What was answered before its question was hidden does not count. */
export function answersThatCount(form: Form, values: FormValues): FormValues {
  const visible = visibleIds(dependenciesOf(form.elements), values);
  return new Map([...values].filter(([id]) => visible.has(id)));
}

/** The elements that are shown when these are the answers. A hidden question counts as not answered. */
export function visibleIds({ order, of }: Dependencies, values: FormValues): ReadonlySet<string> {
  const visible = new Set<string>();
  for (const { id, visible: condition } of order) {
    const answerTo = (question: string): FormValue | undefined =>
      visible.has(question) && of.get(id)?.has(question) === true ? values.get(question) : undefined;
    if (holds(condition, answerTo)) visible.add(id);
  }
  return visible;
}

function holds(condition: Condition, answerTo: (question: string) => FormValue | undefined): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'all':
      return condition.of.every((part) => holds(part, answerTo));
    case 'any':
      return condition.of.some((part) => holds(part, answerTo));
    case 'not':
      return !holds(condition.of, answerTo);
    case 'answered':
      return isAnswer(answerTo(condition.question));
    case 'chosen': {
      const value = answerTo(condition.question);
      return value?.kind === 'choice' && value.options.some((option) => condition.options.includes(option));
    }
    case 'typed': {
      const value = answerTo(condition.question);
      return value?.kind === 'text' && comparable(value.text) === comparable(condition.text);
    }
  }
}

function isAnswer(value: FormValue | undefined): boolean {
  switch (value?.kind) {
    case undefined:
      return false;
    case 'text':
      return value.text.trim() !== '';
    case 'choice':
      return value.options.length > 0;
    case 'moment':
      return value.date !== '';
  }
}

/** Typed words as conditions compare them. */
export function comparable(text: string): string {
  return text.trim().toLowerCase();
}
