import type { FormValues, Rule } from './form.ts';
import { longestMatched, safePattern } from './safe-pattern.ts';
import { toNumber } from './to-number.ts';

export interface AnswerProblem {
  readonly problem:
    'missing' | 'notANumber' | 'tooLong' | 'pattern' | 'notGreater' | 'notADate' | 'notAnOption';
  /** The form's author's words for it; absent when there are none. */
  readonly message?: string;
  /** With `tooLong`: the most characters. With `notGreater`: the number that must be exceeded. */
  readonly limit?: number;
}

/** The first rule that a typed answer breaks. */
export function findBroken(
  rules: readonly Rule[],
  typed: string,
  known: FormValues,
): AnswerProblem | undefined {
  for (const rule of rules) {
    const broken = brokenBy(rule, typed.trim(), known);
    if (broken !== undefined) return rule.message === '' ? broken : { ...broken, message: rule.message };
  }
  return undefined;
}

function brokenBy(rule: Rule, text: string, known: FormValues): AnswerProblem | undefined {
  switch (rule.kind) {
    case 'longest':
      return text.length > rule.characters ? { problem: 'tooLong', limit: rule.characters } : undefined;
    case 'pattern':
      return brokenPattern(rule.pattern, text);
    case 'greaterThan': {
      const limit = typeof rule.than === 'number' ? rule.than : numberIn(known, rule.than.question);
      const holds = limit === undefined || (toNumber(text) ?? -Infinity) > limit;
      return holds ? undefined : { problem: 'notGreater', limit };
    }
  }
}

/** A pattern that is not safe has got here past `readRules`, and asks for nothing. */
function brokenPattern(source: string, text: string): AnswerProblem | undefined {
  const safe = safePattern(source);
  if (safe.kind !== 'safe') return undefined;
  if (text.length > longestMatched) return { problem: 'tooLong', limit: longestMatched };
  return safe.pattern.test(text) ? undefined : { problem: 'pattern' };
}

function numberIn(known: FormValues, question: string): number | undefined {
  const value = known.get(question);
  return value?.kind === 'text' ? toNumber(value.text) : undefined;
}
