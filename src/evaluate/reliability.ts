import { mean, ratio, rounded, sum } from './numbers.ts';
import type { Verdict } from './verdict.ts';

/** Whether the probabilities mean what they say: of those who are told 0.7, seven in ten should be told right. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** The mean distance of the bins' predictions from what came true, by their counts. Null without candidates. */
  readonly expectedCalibrationError: number | null;
}

/** The complaints whose first candidate has a probability from `from` up to, but without, `to`; the last bin has 1. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean probability of the first candidates; null for an empty bin. */
  readonly predicted: number | null;
  /** How often the first candidate was right; null for an empty bin. */
  readonly right: number | null;
}

const binCount = 10;

/**
 * The reliability diagram and the expected calibration error (Naeini, Cooper, Hauskrecht, 2015), in bins of equal width,
 * over all complaints with a candidate: where there is no answer, none is right.
 */
export function reliability(verdicts: readonly Verdict[]): Reliability {
  const predictions = verdicts.flatMap(predictionOf);
  const bins = Array.from({ length: binCount }, (_, at) =>
    predictions.filter(({ probability }) => binOf(probability) === at),
  );
  const gaps = bins.map((bin) => Math.abs(sum(bin.map(({ probability, hit }) => probability - hit))));
  return {
    bins: bins.map((bin, at) => ({
      from: rounded(at / binCount),
      to: rounded((at + 1) / binCount),
      count: bin.length,
      predicted: mean(bin.map(({ probability }) => probability)),
      right: mean(bin.map(({ hit }) => hit)),
    })),
    expectedCalibrationError: ratio(sum(gaps), predictions.length),
  };
}

function predictionOf({ classification, rank }: Verdict) {
  const [first] = classification.candidates;
  return first ? [{ probability: first.probability, hit: rank === 1 ? 1 : 0 }] : [];
}

function binOf(probability: number): number {
  return Math.min(binCount - 1, Math.floor(probability * binCount));
}
