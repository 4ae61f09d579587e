import type { LearnedData } from '../classify/learned/learned-data.ts';

/** What was learned, as it goes from thread to thread: one long text is copied much faster than thousands of words. */
export interface PackedLearned extends Omit<LearnedData, 'features'> {
  readonly features: string;
}

/** No feature has one: they are words. */
const between = '\n';

/** `buffers`: what can be handed over instead of copied. */
export function packLearned(data: LearnedData): { packed: PackedLearned; buffers: ArrayBuffer[] } {
  const { counts, weights, likenesses, coefficients, examples, lengths, examplesOf } = data;
  const arrays = [counts, weights, likenesses, coefficients, lengths, examplesOf];
  return {
    packed: { ...data, features: data.features.join(between) },
    buffers: [...arrays, examples.starts, examples.items].map(({ buffer }) => buffer as ArrayBuffer),
  };
}

export function unpackLearned(packed: PackedLearned): LearnedData {
  const { features } = packed;
  return { ...packed, features: features === '' ? [] : features.split(between) };
}
