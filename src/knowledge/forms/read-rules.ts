import { fieldsOf, listOf, numberOf, textOf, type Fields } from './fields.ts';
import type { Rule } from './form.ts';
import { longestMatched, safePattern } from './safe-pattern.ts';

export interface RuleScope {
  /** The id of the question that has this author's id. */
  readonly questionId: (name: string) => string | undefined;
  readonly report: (code: string, message: string) => void;
}

/** What the answer of an element must be: its `validations` and its `maxLength`. */
export function readRules(fields: Fields, scope: RuleScope): Rule[] {
  const longest = numberOf(fields, 'maxlength');
  return [
    ...(longest !== undefined && longest >= 1 ? [longestRule(longest, '')] : []),
    ...listOf(fields, 'validations').flatMap((entry) => readRule(fieldsOf(entry) ?? new Map(), scope)),
  ];
}

function readRule(fields: Fields, scope: RuleScope): Rule[] {
  const type = textOf(fields, 'type');
  const message = textOf(fields, 'text', 'message');
  switch (type.toLowerCase()) {
    case 'regexmatch':
      return readPattern(textOf(fields, 'value'), message, scope);
    case 'maxlength': {
      const characters = numberOf(fields, 'value');
      return characters !== undefined && characters >= 1 ? [longestRule(characters, message)] : [];
    }
    case 'greaterthan':
      return readGreater(fields, message, scope);
    default:
      scope.report(
        'form-validation',
        `"${type}" is no kind of validation and was left out. Write RegExMatch, MaxLength or GreaterThan.`,
      );
      return [];
  }
}

function longestRule(characters: number, message: string): Rule {
  return { kind: 'longest', characters: Math.floor(characters), message };
}

function readPattern(pattern: string, message: string, { report }: RuleScope): Rule[] {
  const { kind } = safePattern(pattern);
  if (kind === 'safe' && pattern !== '') return [{ kind: 'pattern', pattern, message }];
  const why =
    kind === 'slow'
      ? `could take minutes on an answer of ${longestMatched} characters. Repeat nothing that repeats by itself`
      : 'is no regular expression. Correct it';
  report('form-validation-pattern', `The pattern "${pattern.slice(0, 80)}" was left out: it ${why}.`);
  return [];
}

/** The property 0 has become absent like every 0: more than nothing else is more than 0. */
function readGreater(fields: Fields, message: string, { questionId, report }: RuleScope): Rule[] {
  const name = textOf(fields, 'controlid');
  if (name === '') return [{ kind: 'greaterThan', than: numberOf(fields, 'value') ?? 0, message }];
  const question = questionId(name);
  if (question !== undefined) return [{ kind: 'greaterThan', than: { question }, message }];
  report(
    'form-validation-id',
    `The answer must be greater than that of "${name}", but no question has this id, so the rule was left out.`,
  );
  return [];
}
