/** What of a step is to be seen: the step or the whole article behind it, and which page of it (from 1). */
export interface Place {
  readonly view: 'step' | 'article';
  readonly page: number;
}

/** Where every step begins. */
export const firstPlace: Place = { view: 'step', page: 1 };
