import { readFileSync } from 'node:fs';
import { openIndex, type SearchIndex } from '../../src/classify/index/search-index.ts';
import { featureNames } from '../../src/classify/rank/features.ts';
import { queryOf } from '../../src/classify/rank/query.ts';
import { rank } from '../../src/classify/rank/rank.ts';
import type { Complaint } from '../../src/evaluate/complaint.ts';
import { findAnswers } from '../../src/evaluate/find-answers.ts';
import { readComplaints } from '../../src/evaluate/read-complaints.ts';
import { overlay } from '../../src/files/overlay.ts';
import { readKnowledge } from '../../src/files/read-knowledge.ts';

/** A complaint with the articles that were compared closely. */
export interface Example {
  readonly complaint: Complaint;
  /** Per article: its features, in the order of `featureNames`. */
  readonly features: readonly (readonly number[])[];
  /** Per article: whether it is right. */
  readonly right: readonly boolean[];
}

export interface World {
  readonly index: SearchIndex;
  examplesIn(file: string): Example[];
}

/** Opens a knowledge folder as the bot serves it in the public cloud. */
export async function openWorld(folder: string): Promise<World> {
  const { base, index: data } = await readKnowledge({
    folders: await overlay([folder]),
    reach: { cloud: 'public', clients: [] },
    cachePath: undefined,
  });
  const index = openIndex(data);
  const find = findAnswers(base);
  const exampleOf = (complaint: Complaint): Example => {
    const right = find(complaint.answers).articles;
    const ranked = rank(index, queryOf(index, complaint.text), undefined);
    return {
      complaint,
      features: ranked.map(({ features }) => featureNames.map((name) => features[name])),
      right: ranked.map(({ article }) => right.has(index.articles[article]?.id ?? '')),
    };
  };
  return {
    index,
    examplesIn: (file) => readComplaints(readFileSync(file, 'utf8')).complaints.map(exampleOf),
  };
}
