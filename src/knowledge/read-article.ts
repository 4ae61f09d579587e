import type { Article } from './article.ts';
import { bindChecks } from './checks/bind-checks.ts';
import { contentHash } from './content-hash.ts';
import { tidy } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { inFile } from './finding.ts';
import type { Header } from './header/read-header.ts';
import { readProductIds, readTopicIds } from './header/read-ids.ts';
import type { FileSource } from './knowledge-file.ts';
import { readBody } from './markdown/read-body.ts';
import { positionsIn } from './position.ts';
import { readStructure } from './structure/read-structure.ts';
import { sameTextHash } from './same-text.ts';
import { takeTitle } from './take-title.ts';
import { chooseTitle } from './titles.ts';

/** An article and its checks, from the text of a file with the header that was read from it. */
export function readArticle(
  { path, text, checks }: FileSource,
  header: Header,
): { article: Article; sameText: string; diagnostics: readonly Diagnostic[] } {
  const written = withoutHeader(text, header);
  const positionOf = positionsIn(written);
  const body = readBody(written, positionOf);
  const { heading, line, rest } = takeTitle(body.blocks);
  const titles = chooseTitle([heading, header.values.get('pagetitle') ?? ''], path);
  const { structure, findings: inStructure } = readStructure(
    rest,
    positionOf(Math.max(0, written.search(/\S/))),
  );
  const bare: Article = {
    id: path,
    hash: '',
    ...titles,
    complaints: [],
    topics: readTopicIds(header),
    products: readProductIds(header),
    service: header.values.get('service')?.replace(/\/+$/, '') ?? '',
    services: [],
    urgent: false,
    ...structure,
    // A title line that says something else than the title is a part of the text.
    intro: [...(sameWords(heading, titles.title) ? [] : line), ...structure.intro],
    checks: [],
  };
  const { article, findings } =
    checks === undefined ? { article: bare, findings: [] } : bindChecks(bare, tidy(checks.text));
  const hash = contentHash(JSON.stringify(article));
  return {
    article: { ...article, hash },
    sameText: sameTextHash(written, checks?.text),
    diagnostics: [
      ...inFile(path, [...body.findings, ...inStructure]),
      ...inFile(checks?.path ?? path, findings),
    ],
  };
}

/** The header's line ends stay, so that lines keep their numbers. A title may stand above the header. */
export function withoutHeader(text: string, { start, end }: Header): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, '') + text.slice(end);
}

function sameWords(one: string, other: string): boolean {
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return wordsOf(one) === wordsOf(other);
}
