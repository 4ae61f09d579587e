import type { Article } from '../../src/knowledge/article.ts';
import type { Block, Inline } from '../../src/knowledge/rich-text.ts';
import { corpusFiles } from '../knowledge/corpus-files.ts';
import { readArticle } from '../support/knowledge.ts';

interface Sampled {
  readonly path: string;
  readonly article: Article;
}

/** Articles that other tests have found hard to read. */
const nasty: ReadonlySet<string> = new Set([
  'common-solutions/09b30676-84d8-4203-a66b-87dbab6bb6c7.md',
  'common-solutions/3e964ae0-0333-4a85-97c0-c418dcb8825c.md',
  'common-solutions/96466645-5d12-44ba-b2ed-001e7d35b3b1.md',
  'microsoft.activedirectory/activedirectory-mfa-registration.md',
  'microsoft.azuredata.postgresinstances/kubesupported.md',
  'microsoft.azurestack/azurestack-patchandupdate-updatefailure.md',
  'microsoft.blueprint/blueprint-assignment-issues.md',
  'microsoft.classiccompute/classiccompute-cantconnecttomywindowsvm-mooncake.md',
  'microsoft.compute.common.windowsvirtualdesktop/microsoft-windowsvirtualdesktop-vm-wvd-all.md',
  'microsoft.databricks/sparksqletl-python.md',
  'microsoft.eventhub/eventhub-increase-tu-mooncake.md',
  'microsoft.insights/activitylog-cannotviewlog-loganalytics.md',
  'microsoft.intune/intuneservice-setupconditionalaccess-appbasedconditionalaccess.md',
  'microsoft.network.dns/dns-cantcreaterecord.md',
  'microsoft.network/application-gateway-502-error-unknown-backend-health.md',
  'microsoft.notificationhubs/how-to-check-sent-pushes.md',
  'microsoft.operationalinsights/operationalinsights-accounts-addadministrators.md',
  'microsoft.storage/storage-accmgmt-recover-acc.md',
  'microsoft.visualstudio/visualstudio-taskgroups.md',
  'serviceshub.sqlserver/sqlserver-startup-errors.md',
]);

/** What an article may have much of; the articles with the most of each are looked at. */
const measures: readonly ((article: Article) => number)[] = [
  (article) => JSON.stringify(article).length,
  (article) => sum(innerOf(article), ({ kind }) => (kind === 'table' ? 1 : 0)),
  (article) => most(innerOf(article), (one) => (one.kind === 'table' ? one.header.length : 0)),
  (article) => most(innerOf(article), (one) => (one.kind === 'code' ? one.text.length : 0)),
  (article) => sum(innerOf(article), ({ kind }) => (kind === 'code' ? 1 : 0)),
  (article) => sum(innerOf(article), ({ kind }) => (kind === 'image' ? 1 : 0)),
  (article) => sum(innerOf(article), ({ kind }) => (kind === 'quote' ? 1 : 0)),
  (article) => sum(innerOf(article), ({ kind }) => (kind === 'place' ? 1 : 0)),
  (article) => sum(innerOf(article), ({ kind }) => (kind === 'heading' ? 1 : 0)),
  (article) => sum(innerOf(article), ({ kind }) => (kind === 'link' ? 1 : 0)),
  (article) => most(blocksOf(article), depthOf),
  // Placeholders, and pieces that no line can break at.
  (article) => sum(innerOf(article), (one) => ('text' in one && /<[^>]+>/.test(one.text) ? 1 : 0)),
  (article) =>
    most(innerOf(article), (one) => most('text' in one ? one.text.split(/\s+/) : [], ({ length }) => length)),
];
const mostOfEach = 6;

/** Beside these, one article in so many. */
const everyNth = 370;

/** The same articles each time, in the order of their paths. */
export function sampleOf(corpus: string): Sampled[] {
  const all = [...corpusFiles(corpus)]
    .flatMap((file) => {
      const { article } = readArticle(file);
      return article ? [{ path: file.path, article }] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const measured = measures.flatMap((measure) =>
    all
      .map((one) => ({ ...one, value: measure(one.article) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, mostOfEach)
      .map(({ path }) => path),
  );
  const wanted = new Set(measured);
  return all.filter(({ path }, at) => wanted.has(path) || nasty.has(path) || at % everyNth === 0);
}

function blocksOf({ intro, symptoms, documents }: Article): Block[] {
  const causes = symptoms.flatMap((symptom) => symptom.causes);
  return [
    ...intro,
    ...symptoms.flatMap((symptom) => symptom.intro),
    ...causes.flatMap(({ statement, remedies }) => [
      ...statement,
      ...remedies.flatMap(({ blocks }) => blocks),
    ]),
    ...documents,
  ];
}

function innerOf(article: Article): (Block | Inline)[] {
  return blocksOf(article).flatMap(inner);
}

function inner(one: Block | Inline): (Block | Inline)[] {
  if (one.kind === 'list') return [one, ...one.items.flat().flatMap(inner)];
  if (one.kind === 'quote') return [one, ...one.blocks.flatMap(inner)];
  if (one.kind === 'table') return [one, ...[one.header, ...one.rows].flat(2).flatMap(inner)];
  return 'children' in one ? [one, ...one.children.flatMap(inner)] : [one];
}

function depthOf(block: Block): number {
  if (block.kind === 'list') return 1 + most(block.items.flat(), depthOf);
  return block.kind === 'quote' ? most(block.blocks, depthOf) : 0;
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}

function most<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((largest, one) => Math.max(largest, count(one)), 0);
}
