import { readFileSync } from 'node:fs';
import { buildIndex } from '../../../src/classify/index/build-index.ts';
import { classify } from '../../../src/classify/classify.ts';
import { learn } from '../../../src/classify/learned/learn.ts';
import { openLearned, type Learned } from '../../../src/classify/learned/scores.ts';
import { openIndex } from '../../../src/classify/index/search-index.ts';
import { sharedFolder } from '../../knowledge/shared-folder.ts';
import { titled } from './titled.ts';

type Sentence = readonly [text: string, intent: string];

type Split = 'train' | 'val' | 'test' | 'oos_val' | 'oos_test';

export type ClincData = Readonly<Record<Split, readonly Sentence[]>>;

export interface ClincResult {
  /** Shares of the sentences in scope. */
  readonly first: number;
  readonly found: number;
  /** Shares of the sentences out of scope. */
  readonly declined: number;
  readonly unsure: number;
  /** To classify one sentence. */
  readonly milliseconds: number;
}

/** Undefined where shared/ is missing. */
export function clincData(): ClincData | undefined {
  const folder = sharedFolder('bench');
  if (folder === undefined) return undefined;
  return JSON.parse(readFileSync(`${folder}/clinc150.json`, 'utf8')) as ClincData;
}

export function learnedOf({ train }: Pick<ClincData, 'train'>): Learned {
  return openLearned(learn(train.map(([text, article]) => ({ article, text, weight: 1 }))));
}

/** Classifies with an article for each intent, whose title is the intent's words. */
export function measureClinc(
  { inScope, outOfScope }: Readonly<Record<'inScope' | 'outOfScope', readonly Sentence[]>>,
  { train }: Pick<ClincData, 'train'>,
  learned?: Learned,
): ClincResult {
  const intents = [...new Set(train.map(([, intent]) => intent))];
  const index = openIndex(buildIndex(intents.map((intent) => titled(intent, intent.replaceAll('_', ' ')))));
  const start = performance.now();
  const inside = inScope.map(([text, intent]) => {
    const { decision, candidates } = classify(index, text, { learned });
    return { decision, isRight: candidates[0]?.article === intent };
  });
  const outside = outOfScope.map(([text]) => classify(index, text, { learned }));
  const milliseconds = (performance.now() - start) / (inside.length + outside.length);
  return {
    first: share(inside, ({ isRight }) => isRight),
    found: share(inside, ({ isRight, decision }) => isRight && decision !== 'none'),
    declined: share(outside, ({ decision }) => decision === 'none'),
    unsure: share(outside, ({ decision }) => decision !== 'goOn'),
    milliseconds,
  };
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}
