import type { Article, Cause, Check, CheckOption } from '../article.ts';
import { answerFactors, causesOf } from '../article.ts';

/** Something about checks that works and is probably not meant. */
export interface Doubt {
  readonly about: { readonly kind: 'check' | 'cause'; readonly id: string };
  readonly code: 'checks-idle' | 'checks-unreachable-cause' | 'checks-alike-causes';
  readonly message: string;
}

/**
 * What an article's checks cannot do: a check whose answers change nothing, a cause that no answers bring forward, causes
 * that no answer tells apart. It goes by what answers do to the odds of causes, as if everybody could answer every
 * check, and takes time with causes squared times options.
 */
export function doubtsAbout(article: Article): readonly Doubt[] {
  const { checks } = article;
  const [first] = checks;
  if (first === undefined) return [];
  const causes = causesOf(article).map((cause) => seen(cause, checks));
  if (new Set(causes.map(({ todo }) => todo)).size === 1) return [nothingToTell(first)];
  const tells = checks.map((_, at) => new Set(causes.map(({ says }) => says[at])).size > 1);
  const never = causes.map((cause) => checks.find((_, at) => tells[at] === true && alwaysOut(cause, at)));
  return [
    ...checks.filter((_, at) => tells[at] === false).map(idle),
    ...causes.flatMap((cause, at) => ruledOut(cause, never[at])),
    ...alike(causes),
    ...overshadowed(causes, (_, at) => never[at] !== undefined),
  ];
}

/** A cause as the checks see it. */
interface Seen {
  readonly cause: Cause;
  /** Its remedies: what comes next if it is this cause. */
  readonly todo: string;
  /** What the options of each check say of it. */
  readonly signs: readonly (readonly Sign[])[];
  /** The same where that differs between the options; else nothing. Equal where nothing tells two causes apart. */
  readonly says: readonly string[];
  /** All of `says`. */
  readonly said: string;
}

type Sign = 'out' | 'here' | 'neither';

function seen(cause: Cause, checks: readonly Check[]): Seen {
  const signs = checks.map(({ options }) => options.map((option) => signOf(option, cause.id)));
  const says = signs.map((each) => (new Set(each).size > 1 ? each.join(' ') : ''));
  return { cause, todo: cause.remedies.map(({ id }) => id).join(' '), signs, says, said: says.join('|') };
}

function signOf({ pointsTo, rulesOut }: CheckOption, cause: string): Sign {
  if (rulesOut.includes(cause)) return 'out';
  return pointsTo.includes(cause) ? 'here' : 'neither';
}

function nothingToTell({ id }: Check): Doubt {
  const message = `All causes of this article have the same remedies, so no answer changes what comes next. Give the causes remedies of their own in the article, or leave the checks out.`;
  return { about: { kind: 'check', id }, code: 'checks-idle', message };
}

function idle({ id }: Check): Doubt {
  const message = `No answer to "${id}" changes what comes next: its options favour no cause, or all the same ones. Add pointsTo: or rulesOut: where they differ, or leave the check out.`;
  return { about: { kind: 'check', id }, code: 'checks-idle', message };
}

function alwaysOut({ signs }: Seen, at: number): boolean {
  return signs[at]?.every((sign) => sign === 'out') === true;
}

function ruledOut({ cause: { id } }: Seen, check: Check | undefined): Doubt[] {
  if (check === undefined) return [];
  const message = `Every option of the check "${check.id}" rules out "${id}", so whoever answers never sees its remedies. Take "${id}" out of rulesOut: where the answer fits it.`;
  return [{ about: { kind: 'cause', id }, code: 'checks-unreachable-cause', message }];
}

/** Groups that every answer treats alike, though something else is to be done. Where all are one, no check tells anything. */
function alike(causes: readonly Seen[]): Doubt[] {
  const groups = [...Map.groupBy(causes, ({ said }) => said).values()];
  if (groups.length === 1) return [];
  const doubtful = groups.filter((group) => new Set(group.map(({ todo }) => todo)).size > 1);
  return doubtful.map((group) => {
    const [id = '', ...others] = group.map(({ cause }) => cause.id);
    const message = `No answer tells "${id}" from ${listed(others)}: what is tried first goes by weight alone. Let an answer point to one of them, or rule one out.`;
    return { about: { kind: 'cause', id }, code: 'checks-alike-causes', message };
  });
}

/** No message lists more ids than this. */
const mostListed = 5;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, mostListed).map((id) => `"${id}"`);
  const more = ids.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}

/** Causes that no answers make the likeliest, gathered by the cause that stays before them. */
function overshadowed(causes: readonly Seen[], isOut: (cause: Seen, at: number) => boolean): Doubt[] {
  const behind = causes.flatMap((one, at) => {
    const over = isOut(one, at) ? undefined : shadowOver(one, causes.slice(0, at), causes.slice(at + 1));
    return over ? [{ id: one.cause.id, over: over.cause.id }] : [];
  });
  return [...Map.groupBy(behind, ({ over }) => over)].map(([over, group]) => {
    const ids = group.map(({ id }) => id);
    const [id = ''] = ids;
    const message = `Whatever is answered, ${listed(ids)} cannot become likelier than "${over}". Let an answer that fits rule out "${over}" or point to ${ids.length === 1 ? 'it' : 'them'}, or change a weight.`;
    return { about: { kind: 'cause', id }, code: 'checks-unreachable-cause', message };
  });
}

/** `before` and `after`: the other causes, as they stand in the article. Between equals the first comes first. */
function shadowOver(one: Seen, before: readonly Seen[], after: readonly Seen[]): Seen | undefined {
  return (
    before.find((other) => isBehind(one, other) && advantage(one, other) <= 1) ??
    after.find((other) => isBehind(one, other) && advantage(one, other) < 1)
  );
}

/** Whether it matters which of two comes first, and the checks know a difference. */
function isBehind(one: Seen, other: Seen): boolean {
  const [remedy] = one.cause.remedies;
  const comesAlong = other.cause.remedies.some(({ id }) => id === remedy?.id);
  return !comesAlong && one.said !== other.said;
}

/** The odds of one cause against another with the answers that are best for it. */
function advantage(one: Seen, other: Seen): number {
  const best = one.signs.map((signs, at) => bestFactor(signs, other.signs[at] ?? []));
  return best.reduce((odds, factor) => odds * factor, one.cause.weight / other.cause.weight);
}

/** "I don't know" is an answer too. A loop, because causes squared times options are gone through. */
function bestFactor(signs: readonly Sign[], others: readonly Sign[]): number {
  let best = 1;
  for (let at = 0; at < signs.length; at += 1) {
    if (signs[at] === 'out') continue;
    if (others[at] === 'out') return Infinity;
    if (signs[at] === 'here' && others[at] === 'neither') best = answerFactors.pointsTo;
  }
  return best;
}
