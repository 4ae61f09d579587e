import { causesOf, type Article } from '../src/knowledge/article.ts';
import type { ShownOption } from '../src/run/events.ts';
import type { View } from '../src/run/step.ts';
import { control } from './dialog.ts';

/** "I'm an administrator" or the contrary, where the steps of an article are not the same for both. */
export function otherView(view: View, article: Article | undefined): ShownOption[] {
  const remedies = article ? causesOf(article).flatMap((cause) => cause.remedies) : [];
  if (remedies.every(({ audience }) => audience === 'anyone')) return [];
  return [view === 'administrator' ? control('asEmployee') : control('asAdministrator')];
}
