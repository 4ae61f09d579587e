import type { Finding } from './finding.ts';
import type { Header } from './header/read-header.ts';
import { inBrief } from './in-brief.ts';
import { didYouMean } from './near-miss.ts';
import type { PositionOf } from './position.ts';

/** `none`: a file that is known, counted and not served. */
export type FileKind = 'article' | 'form' | 'product' | 'none';

/** Only articles speak to the person who has the problem. `none`: it speaks to engineers, or asserts a detector's finding. */
const kinds: Readonly<Record<string, FileKind>> = {
  generic: 'article',
  resource: 'article',
  problemscopingquestions: 'form',
  supporttopicdescription: 'product',
  tsg_content: 'none',
  tsg_description: 'none',
  tsg_questions: 'none',
  diagnostics: 'none',
  rca: 'none',
  servicehealthinsights: 'none',
  advisorrecommendationmetadata: 'none',
  apollo: 'none',
  diagnoseandsolve: 'none',
  tools: 'none',
  partnercenterquickstart: 'none',
};

/** What a selfHelpType (in lower case) makes of a file; undefined for one that nobody knows. */
export function kindOf(type: string): FileKind | undefined {
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined;
}

/** What is to say about a type that nobody knows. */
export function strangeType({ values, start }: Header, positionOf: PositionOf): Finding[] {
  const type = values.get('selfhelptype') ?? '';
  if (kindOf(type.toLowerCase()) !== undefined) return [];
  const what = type === '' ? 'The header has no selfHelpType' : `"${inBrief(type)}" is no selfHelpType`;
  const near = type === '' ? '' : didYouMean(type, Object.keys(kinds));
  const message = `${what}, so the file is not served.${near} Write selfHelpType="generic" for an article.`;
  return [{ ...positionOf(start), severity: 'error', code: 'header-type', message }];
}
