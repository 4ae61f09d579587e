import type { Article } from './article.ts';
import { isArticleType, strangeType } from './article-types.ts';
import { bindChecks } from './checks/bind-checks.ts';
import { contentHash } from './content-hash.ts';
import { tidy } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { inFile, type Finding } from './finding.ts';
import { readHeader, type Header } from './header/read-header.ts';
import { readProductIds, readTopicIds } from './header/read-ids.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { readBody } from './markdown/read-body.ts';
import { positionsIn } from './position.ts';
import { readStructure } from './structure/read-structure.ts';
import { takeTitle } from './take-title.ts';
import { chooseTitle } from './titles.ts';

export interface ArticleSource extends KnowledgeFile {
  readonly checks?: KnowledgeFile | undefined;
}

export interface ArticleReading {
  /** Undefined when the file is no article that is served: a form, a detector's text, or no part of the dialect. */
  readonly article?: Article;
  /** The header's selfHelpType in lower case; empty when the file has no header or no type. */
  readonly type: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file and the checks beside it. Never throws: what is wrong is mended or left out, and reported. */
export function readArticle({ path, text: raw, checks }: ArticleSource): ArticleReading {
  const text = tidy(raw);
  const header = readHeader(text);
  const type = header?.values.get('selfhelptype')?.toLowerCase() ?? '';
  if (header === undefined || !isArticleType(type)) {
    const strange = header === undefined ? [] : strangeType(header, positionsIn(text));
    return {
      type,
      diagnostics: [...inFile(path, strange), ...(checks === undefined ? [] : [checksAlone(checks)])],
    };
  }
  const bare = readText({ path, text }, header);
  const { article, findings } =
    checks === undefined
      ? { article: bare.article, findings: [] }
      : bindChecks(bare.article, tidy(checks.text));
  const hash = contentHash(JSON.stringify([article, text, checks?.text]));
  const diagnostics = [...inFile(path, bare.findings), ...inFile(checks?.path ?? path, findings)];
  return { article: { ...article, hash }, type, diagnostics };
}

/** An error for a checks file whose article is missing or is not served. */
export function checksAlone({ path }: KnowledgeFile): Diagnostic {
  const message = `There is no served article for these checks, so they are not used. Name the file as the article, with .checks.yaml in place of .md, in the same folder.`;
  return { path, line: 1, column: 1, severity: 'error', code: 'checks-without-article', message };
}

function readText(
  { path, text }: KnowledgeFile,
  header: Header,
): { article: Article; findings: readonly Finding[] } {
  const written = withoutHeader(text, header);
  const positionOf = positionsIn(written);
  const body = readBody(written, positionOf);
  const { heading, rest } = takeTitle(body.blocks);
  const { structure, findings } = readStructure(rest, positionOf(Math.max(0, written.search(/\S/))));
  const article: Article = {
    id: path,
    hash: '',
    ...chooseTitle({ header: header.values.get('pagetitle') ?? '', heading, path }),
    complaints: [],
    topics: readTopicIds(header.values.get('supporttopicids')),
    products: readProductIds(header.values.get('productpesids')),
    service: header.values.get('service')?.replace(/\/+$/, '') ?? '',
    ...structure,
    checks: [],
  };
  return { article, findings: [...header.findings, ...body.findings, ...findings] };
}

/** The header's line ends stay, so that lines keep their numbers. A title may stand above the header. */
function withoutHeader(text: string, { start, end }: Header): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, '') + text.slice(end);
}
