import type { z } from 'zod';
import { mostOfOneCode, type Finding } from '../finding.ts';
import { inBrief } from '../in-brief.ts';
import { didYouMean } from '../near-miss.ts';
import type { Path, YamlSource } from './yaml-source.ts';

interface Entry {
  readonly value: unknown;
  readonly allowed: readonly string[];
  readonly path: Path;
}

/** Reads entries of one checks file and gathers what is wrong with them. */
export class EntryReader {
  readonly #source: YamlSource;
  readonly findings: Finding[];
  readonly #counts = new Map<string, number>();

  constructor(source: YamlSource) {
    this.#source = source;
    this.findings = [...source.findings];
  }

  /** An error at a path. Its position and message cost time; those that nobody will read are only counted. */
  report(path: Path, code: string, messageOf: () => string): void {
    this.#add('error', path, code, messageOf);
  }

  /** What counts all the same, and is probably not meant. */
  warn(path: Path, code: string, messageOf: () => string): void {
    this.#add('warning', path, code, messageOf);
  }

  #add(severity: Finding['severity'], path: Path, code: string, messageOf: () => string): void {
    const count = this.#counts.get(code) ?? 0;
    this.#counts.set(code, count + 1);
    const counted = count > mostOfOneCode;
    const position = this.#source.positionOf(counted ? [] : path);
    this.findings.push({ ...position, severity, code, message: counted ? '' : messageOf() });
  }

  /** The entry without the keys that are wrong; undefined when what is left is not enough. */
  read<Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape>,
    value: unknown,
    path: Path,
  ): z.infer<z.ZodObject<Shape>> | undefined {
    const first = schema.safeParse(value, { reportInput: true });
    if (first.success) return first.data;
    for (const issue of first.error.issues)
      this.#reportIssue(issue, { value, allowed: Object.keys(schema.shape), path });
    return schema.safeParse(without(value, first.error.issues.flatMap(wrongKeys))).data;
  }

  #reportIssue(issue: z.core.$ZodIssue, { value, allowed, path }: Entry): void {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) this.#reportUnknown(key, allowed, path);
      return;
    }
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const [first] = keys;
    const missing =
      keys.length === 1 && typeof first === 'string' && !Object.hasOwn(Object(value) as object, first);
    const name = first === undefined ? 'This' : `"${first}"`;
    const what = `${name} ${missing ? 'is missing: it ' : ''}${issue.message}`;
    this.report(
      [...path, ...keys],
      'checks-value',
      () => `${what}.${nearValue(issue)} ${leftOut(missing ? undefined : first)}`,
    );
  }

  #reportUnknown(key: string, allowed: readonly string[], path: Path): void {
    this.report([...path, key], 'checks-unknown-key', () => {
      const near = didYouMean(key, allowed);
      return `There is no key "${inBrief(key)}" here, so it was left out.${near} Allowed: ${allowed.join(', ')}.`;
    });
  }
}

/** " Did you mean x?", for a key that takes one of a few texts. */
function nearValue(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return '';
  return didYouMean(issue.input, issue.values.map(String));
}

function leftOut(key: string | number | undefined): string {
  if (key === undefined) return 'Until then it is left out.';
  return `Until then "${key}" is left out, and the entry around it where that needs it.`;
}

function wrongKeys(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys;
  const [key] = issue.path;
  return typeof key === 'string' ? [key] : [];
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const wrong = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}
