import type { Condition, FormElement, FormOption } from './form.ts';
import type { Comparison, Expression } from './parse-visibility.ts';

/** What the names in an expression mean, and where to complain. */
export interface VisibilityScope {
  /** By the author's id: exact, else whatever its letter case. */
  readonly find: (name: string) => FormElement | undefined;
  /** By question id, the options of a list that is a text box now: to type the words of one is to choose it. */
  readonly standIns: ReadonlyMap<string, readonly FormOption[]>;
  readonly report: (code: string, message: string) => void;
}

/** An expression with its names looked up. What can never be true, or never false, has become a constant. */
export function compileVisibility(expression: Expression, scope: VisibilityScope): Condition {
  switch (expression.kind) {
    case 'constant':
      return expression;
    case 'comparison':
      return compileComparison(expression, scope);
    case 'all':
    case 'any':
      return join(
        expression.kind,
        expression.of.map((part) => compileVisibility(part, scope)),
      );
  }
}

/** Without the parts that decide nothing; a constant where one part decides all. */
function join(kind: 'all' | 'any', of: readonly Condition[]): Condition {
  const deciding = kind === 'any';
  const parts = of.filter((part) => part.kind !== 'constant');
  if (of.some((part) => part.kind === 'constant' && part.value === deciding)) return constant(deciding);
  const [only] = parts;
  if (only === undefined) return constant(!deciding);
  return parts.length === 1 ? only : { kind, of: parts };
}

function compileComparison(comparison: Comparison, scope: VisibilityScope): Condition {
  const { name, equal, value } = comparison;
  const target = scope.find(name);
  // No answer equals `null` and nothing else.
  if (target?.kind !== 'question') {
    reportUnknown(comparison, target, scope);
    return constant((value === 'null') === equal);
  }
  if (value === 'null') {
    const answered: Condition = { kind: 'answered', question: target.id };
    return equal ? { kind: 'not', of: answered } : answered;
  }
  const same = equals(target, value, scope);
  if (same === undefined) {
    reportValue(comparison, scope);
    return constant(!equal);
  }
  return equal ? same : { kind: 'not', of: same };
}

type Question = Extract<FormElement, { readonly kind: 'question' }>;

/** Undefined when no answer to the question can be this value. */
function equals(
  { id, input }: Question,
  value: string,
  { standIns }: VisibilityScope,
): Condition | undefined {
  switch (input.kind) {
    case 'moment':
      return undefined;
    case 'text':
    case 'number':
      return typedAs(id, value, standIns.get(id) ?? []);
    case 'choice': {
      const options = positionsOf(input.options, value);
      return options.length === 0 ? undefined : { kind: 'chosen', question: id, options };
    }
  }
}

function typedAs(question: string, value: string, options: readonly FormOption[]): Condition {
  const words = options.filter((option) => option.value === value).map(({ text }) => text);
  const of = [...new Set([value, ...words])].map((text): Condition => ({ kind: 'typed', question, text }));
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind: 'any', of };
}

/** The options with this value, else with this text, else with either in another letter case. */
function positionsOf(options: readonly FormOption[], value: string): readonly number[] {
  const lower = value.toLowerCase();
  const tests: readonly ((option: FormOption) => boolean)[] = [
    (option) => option.value === value,
    (option) => option.text === value,
    (option) => option.value.toLowerCase() === lower || option.text.toLowerCase() === lower,
  ];
  const found = tests.map((test) => options.flatMap((option, at) => (test(option) ? [at] : [])));
  return found.find((positions) => positions.length > 0) ?? [];
}

function constant(value: boolean): Condition {
  return { kind: 'constant', value };
}

function reportUnknown(
  { name, equal, value }: Comparison,
  target: FormElement | undefined,
  { report }: VisibilityScope,
): void {
  const what =
    target === undefined ? `no element has the id "${name}"` : `"${name}" is a text and has no answer`;
  const truth = (value === 'null') === equal ? 'true' : 'false';
  report(
    'form-visibility-id',
    `In the visibility, ${what}, so ${written({ name, equal, value })} is always ${truth}. Write the id of a question of this form.`,
  );
}

function reportValue(comparison: Comparison, { report }: VisibilityScope): void {
  const { name, equal, value } = comparison;
  report(
    'form-visibility-value',
    `In the visibility, "${value}" is no value that the answer to "${name}" can have, so ${written(comparison)} is always ${equal ? 'false' : 'true'}. Write the value of one of its options.`,
  );
}

function written({ name, equal, value }: Pick<Comparison, 'name' | 'equal' | 'value'>): string {
  return `"${name} ${equal ? '==' : '!='} ${value}"`;
}
