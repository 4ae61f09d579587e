import { commands, controls } from '../cards/controls.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';

export type Command =
  keyof typeof commands | 'back' | 'startOver' | 'person' | 'topics' | 'asAdministrator' | 'asEmployee';

/** Controls that work at any point, whatever is open. Their other words stand beside their titles. */
const anywhere = ['back', 'startOver', 'person', 'topics', 'asAdministrator', 'asEmployee'] as const;

const byWords = new Map<string, Command>([
  ...anywhere.flatMap((id) =>
    [controls[id].title, ...controls[id].typed].map((words) => [normal(words), id] as const),
  ),
  ...Object.entries(commands).flatMap(([id, wordings]) =>
    wordings.map((words) => [normal(words), id as keyof typeof commands] as const),
  ),
]);

/** The command that a whole message is; "cancel my subscription" is none. Letter case and punctuation do not matter. */
export function readCommand(text: string): Command | undefined {
  if (/^\s*\?+\s*$/.test(text)) return 'help';
  const words = normal(text);
  // Question marks alone are help; other marks and pictures have no words either and mean nothing.
  return words === '' ? undefined : byWords.get(words);
}

function normal(text: string): string {
  return splitWords(text).join(' ');
}
