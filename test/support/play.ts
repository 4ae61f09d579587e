import { expect, test } from '@jest/globals';
import { Office, type OfficeOptions } from './office.ts';
import type { Answers, Person, PersonOptions } from './person.ts';

/** What a person does in a row of a conversation table. */
export type Does =
  | { readonly say: string }
  | { readonly press: string }
  /** Inputs by their labels; then "Send" is pressed. */
  | { readonly fill: Answers }
  | { readonly do: (person: Person, office: Office) => Promise<unknown> };

/** One row: what the person does, every line they see after it, and what the newest card must also say. */
export type Row = readonly [does: Does, sees: readonly string[], says?: readonly string[]];

export interface Conversation {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Plays conversations through the bot's front door, each with a fresh person. Buttons are found by their titles. */
export function play(
  conversations: readonly Conversation[],
  options?: OfficeOptions,
  who?: PersonOptions,
): void {
  for (const { name, rows } of conversations) {
    test(name, async () => {
      const office = await Office.open(options);
      try {
        const person = office.person(who);
        for (const [does, sees, says = []] of rows) {
          await act(does, person, office);
          expect({ does: label(does), sees: person.sees() }).toEqual({ does: label(does), sees });
          for (const words of says) expect(person.twin()).toContain(words);
        }
      } finally {
        await office.close();
      }
    });
  }
}

async function act(does: Does, person: Person, office: Office): Promise<void> {
  if ('say' in does) await person.says(does.say);
  else if ('press' in does) await person.presses(does.press);
  else if ('fill' in does) await person.fills(does.fill);
  else await does.do(person, office);
}

function label(does: Does): string {
  if ('fill' in does) return JSON.stringify(does.fill);
  return 'say' in does ? does.say : 'press' in does ? `[${does.press}]` : 'something else';
}
