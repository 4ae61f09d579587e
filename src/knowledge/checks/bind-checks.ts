import type { Article, Cause, Check, CheckOption } from '../article.ts';
import { causesOf } from '../article.ts';
import type { Finding } from '../finding.ts';
import { bindCauses, noCause, type BoundCause } from './bind-causes.ts';
import type { CheckNote, ChecksFile } from './checks-file.ts';
import { doubtsAbout } from './doubts-about.ts';
import { readChecks } from './read-checks.ts';
import type { EntryReader } from './read-entry.ts';
import { bindRemedies, type RemedyNotes } from './bind-remedies.ts';
import { readYaml, type Path } from './yaml-source.ts';

/** An article with what its checks file says about it, and all that is wrong with that file. */
export function bindChecks(
  article: Article,
  text: string,
): { article: Article; findings: readonly Finding[] } {
  const { file, reader } = readChecks(readYaml(text));
  const bound = bindCauses(reader, article, file.causes);
  const remedies = bindRemedies(reader, bound);
  const known = finalIds(article, bound);
  const unbound = new Set(file.causes.map((note) => note.id));
  const whole: Article = {
    ...article,
    aliases: [...article.aliases, ...file.aliases],
    complaints: [...article.complaints, ...file.complaints],
    services: file.services,
    urgent: file.urgent,
    symptoms: withNotes(article, bound, remedies),
    checks: file.checks.map((note) => checkOf(reader, note, { known, unbound })),
  };
  // What a slip left out would make more seem wrong than is.
  if (reader.findings.length === 0) reportDoubts(reader, whole, file);
  return { article: whole, findings: reader.findings };
}

function reportDoubts(reader: EntryReader, article: Article, { causes, checks }: ChecksFile): void {
  for (const { about, code, message } of doubtsAbout(article)) {
    const note =
      about.kind === 'check'
        ? checks.find(({ check }) => check.id === about.id)
        : causes.find(({ id }) => id === about.id);
    reader.warn(note?.path ?? ['checks'], code, () => message);
  }
}

/** Every name a cause goes by, its structural one too, with the id it has in the end. */
function finalIds(article: Article, bound: readonly BoundCause[]): Map<string, string> {
  const ids = new Map(causesOf(article).map(({ id }) => [id, id]));
  for (const { cause, note } of bound) ids.set(cause.id, note.id).set(note.id, note.id);
  return ids;
}

function withNotes(article: Article, bound: readonly BoundCause[], noted: RemedyNotes): Article['symptoms'] {
  const notes = new Map(bound.map(({ cause, note }) => [cause.id, note]));
  return article.symptoms.map((symptom) => ({
    ...symptom,
    causes: symptom.causes.map((cause): Cause => {
      const { id, weight, words } = notes.get(cause.id) ?? cause;
      const remedies = cause.remedies.map((remedy) => ({
        ...remedy,
        audience: noted.audiences.get(remedy.id) ?? remedy.audience,
        seconds: noted.seconds.get(remedy.id) ?? remedy.seconds,
      }));
      return { ...cause, id, weight, words, remedies };
    }),
  }));
}

interface CauseIds {
  readonly known: ReadonlyMap<string, string>;
  /** Ids whose own entry was already reported: to name them again would hide the real slip. */
  readonly unbound: ReadonlySet<string>;
}

function checkOf(reader: EntryReader, { check, optionPaths }: CheckNote, ids: CauseIds): Check {
  const options = check.options.map((option, at): CheckOption => {
    const path = optionPaths[at] ?? [];
    const pointsTo = causeIds(reader, option.pointsTo, { path: [...path, 'pointsTo'], ids });
    const rulesOut = causeIds(reader, option.rulesOut, { path: [...path, 'rulesOut'], ids });
    return { ...option, pointsTo, rulesOut };
  });
  return { ...check, options };
}

function causeIds(
  reader: EntryReader,
  names: readonly string[],
  { path, ids }: { path: Path; ids: CauseIds },
): string[] {
  return names.flatMap((name, at) => {
    const id = ids.known.get(name);
    if (id !== undefined) return [id];
    if (!ids.unbound.has(name)) {
      reader.report([...path, at], 'checks-unknown-cause', () => noCause(name, [...ids.known.values()]));
    }
    return [];
  });
}
