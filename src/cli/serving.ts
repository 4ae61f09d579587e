import { kindOf } from '../knowledge/file-kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { PackedFile } from '../knowledge/packed-file.ts';
import { reaches, type Reach } from '../knowledge/serve/reach.ts';
import { printable } from './printable.ts';

/** Whether a file is served to those whom the bot serves, and if not why, in words. */
export function servingWords({ kind, facts }: PackedFile, reach: Reach): string {
  if (kind === 'none') return `no: ${unservedKind(facts.type)}`;
  if (facts.clouds !== undefined && !facts.clouds.includes(reach.cloud))
    return `no: not in the cloud ${reach.cloud}, only in ${facts.clouds.length === 0 ? 'none' : facts.clouds.join(', ')}`;
  if (!reaches(reach, facts))
    return `no: only for ${facts.clients.map((client) => printable(client)).join(', ')}`;
  const where = `in the cloud ${reach.cloud}`;
  return kind === 'product' ? `${where}, to recognise a product by; it is not shown` : `yes, ${where}`;
}

function unservedKind(type: string): string {
  switch (kindOf(type)) {
    case undefined:
      return type === '' ? 'it has no selfHelpType' : 'its type is not known';
    case 'none':
      return 'files of this type do not speak to the person who has the problem';
    case 'article':
    case 'form':
    case 'product':
      return 'it could not be read; see its problems';
  }
}

/** The other files that make one article with a served one; the first is the one that speaks for all. */
export function foldedWith({ facts: { path } }: PackedFile, { foldedInto }: KnowledgeBase): string[] {
  const speaker = foldedInto.get(path) ?? path;
  const others = [...foldedInto].filter(([, into]) => into === speaker).map(([other]) => other);
  return others.length === 0 ? [] : [speaker, ...others];
}

/** The form that asks about an article's problem: with the topics it has taken over, where it is served. */
export function formOf({ facts }: PackedFile, base: KnowledgeBase): string | undefined {
  return base.formFor(base.articles.get(base.foldedInto.get(facts.path) ?? facts.path) ?? facts);
}

/** The served articles that a form asks about. */
export function articlesOf(form: PackedFile, files: readonly PackedFile[], base: KnowledgeBase): string[] {
  const topics = new Set(form.facts.topics);
  // Only those that share a topic are opened: a large folder has thousands.
  const sharing = files
    .filter(({ kind, facts }) => kind === 'article' && facts.topics.some((topic) => topics.has(topic)))
    .map(({ facts: { path } }) => base.foldedInto.get(path) ?? path);
  return [...new Set(sharing)].filter((path) => {
    const article = base.articles.get(path);
    return article !== undefined && base.formFor(article) === form.facts.path;
  });
}
