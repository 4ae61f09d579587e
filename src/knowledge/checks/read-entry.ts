import type { z } from 'zod';
import type { Finding } from '../finding.ts';
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

  constructor(source: YamlSource) {
    this.#source = source;
    this.findings = [...source.findings];
  }

  /** An error at a path. */
  report(path: Path, code: string, message: string): void {
    this.findings.push({ ...this.#source.positionOf(path), severity: 'error', code, message });
  }

  /** The entry without the keys that are wrong; undefined when what is left is not enough. */
  read<Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape>,
    value: unknown,
    path: Path,
  ): z.infer<z.ZodObject<Shape>> | undefined {
    const first = schema.safeParse(value);
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
    this.report(
      [...path, ...keys],
      'checks-value',
      `${name} ${missing ? 'is missing: it ' : ''}${issue.message}.`,
    );
  }

  #reportUnknown(key: string, allowed: readonly string[], path: Path): void {
    const message = `There is no key "${key}" here.${didYouMean(key, allowed)} Allowed: ${allowed.join(', ')}.`;
    this.report([...path, key], 'checks-unknown-key', message);
  }
}

function wrongKeys(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys;
  const [key] = issue.path;
  return typeof key === 'string' ? [key] : [];
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
