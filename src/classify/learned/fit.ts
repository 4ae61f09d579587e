import { randomFrom } from './random.ts';
import type { Vector } from './vocabulary.ts';

/** One text to learn from: what is in it, its class by number, and how much it counts. */
export interface Lesson {
  readonly vector: Vector;
  readonly label: number;
  readonly weight: number;
}

/** How often every lesson is gone through, and how far the first step goes. Fitted on the validation split of CLINC150. */
const rounds = 12;
const firstStep = 5;

/** What the order of the lessons is shuffled from. */
const shuffleSeed = 20_260_105;

/** A class that is hardly believed in is left alone: most of them are, most of the time. */
const negligible = 1e-4;

/**
 * Multinomial logistic regression by stochastic gradient descent with a falling step and no other regularisation than
 * the few rounds. Gives a row for each feature with a column for each class. Deterministic: the order is shuffled from a
 * fixed seed. Time: rounds x features of all texts x classes.
 */
export function fit(lessons: readonly Lesson[], features: number, classes: number): Float32Array {
  const rows = new Float32Array(features * classes);
  const errors = new Float64Array(classes);
  const order = lessons.map((_, at) => at);
  const random = randomFrom(shuffleSeed);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const step = firstStep * (1 - round / rounds);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson) learnOne(rows, errors, lesson, step);
    }
  }
  return rows;
}

function learnOne(rows: Float32Array, errors: Float64Array, lesson: Lesson, step: number): void {
  const { vector, label, weight } = lesson;
  addMargins(rows, vector, errors);
  toProbabilities(errors);
  errors[label] = (errors[label] ?? 0) - 1;
  const { at, values } = vector;
  for (let i = 0; i < at.length; i += 1) {
    const start = (at[i] ?? 0) * errors.length;
    const move = step * weight * (values[i] ?? 0);
    for (let c = 0; c < errors.length; c += 1) {
      const error = errors[c] ?? 0;
      if (error > negligible || error < -negligible) rows[start + c] = (rows[start + c] ?? 0) - move * error;
    }
  }
}

/** How much a text speaks for each class, written into `margins`. */
export function addMargins(rows: Float32Array, { at, values }: Vector, margins: Float64Array): void {
  const classes = margins.length;
  margins.fill(0);
  for (let i = 0; i < at.length; i += 1) {
    const start = (at[i] ?? 0) * classes;
    const value = values[i] ?? 0;
    for (let c = 0; c < classes; c += 1) margins[c] = (margins[c] ?? 0) + (rows[start + c] ?? 0) * value;
  }
}

/** The softmax of some margins, in their place. */
export function toProbabilities(margins: Float64Array): void {
  let best = -Infinity;
  for (const margin of margins) if (margin > best) best = margin;
  let total = 0;
  for (let c = 0; c < margins.length; c += 1) {
    const share = Math.exp((margins[c] ?? 0) - best);
    margins[c] = share;
    total += share;
  }
  for (let c = 0; c < margins.length; c += 1) margins[c] = (margins[c] ?? 0) / total;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a = 0, b = 0] = [order[i], order[j]];
    order[i] = b;
    order[j] = a;
  }
}
