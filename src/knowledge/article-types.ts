import type { Finding } from './finding.ts';
import type { Header } from './header/read-header.ts';
import { inBrief } from './in-brief.ts';
import { didYouMean } from './near-miss.ts';
import type { PositionOf } from './position.ts';

/** Only these speak to the person who has the problem. The others speak to engineers, or are no articles. */
const served: ReadonlySet<string> = new Set(['generic', 'resource']);

const others: ReadonlySet<string> = new Set([
  'problemscopingquestions',
  'tsg_content',
  'tsg_description',
  'tsg_questions',
  'diagnostics',
  'rca',
  'servicehealthinsights',
  'supporttopicdescription',
  'advisorrecommendationmetadata',
  'apollo',
  'diagnoseandsolve',
  'tools',
  'partnercenterquickstart',
]);

export function isArticleType(type: string): boolean {
  return served.has(type);
}

/** What is to say about a type that nobody knows; nothing about one that is known and not served. */
export function strangeType({ values, start }: Header, positionOf: PositionOf): Finding[] {
  const type = values.get('selfhelptype') ?? '';
  if (others.has(type.toLowerCase())) return [];
  const what = type === '' ? 'The header has no selfHelpType' : `"${inBrief(type)}" is no selfHelpType`;
  const near = type === '' ? '' : didYouMean(type, [...served, ...others]);
  const message = `${what}, so the file is not served.${near} Write selfHelpType="generic" for an article.`;
  return [{ ...positionOf(start), severity: 'error', code: 'header-type', message }];
}
