import type { Office } from '../support/office.ts';
import type { Person } from '../support/person.ts';
import { actionsOf, cardOf } from '../support/read-card.ts';
import { buttonsOf } from './buttons.ts';

/** A card that a conversation can come to: what is typed, then what is pressed. */
export interface Scene {
  readonly typed: readonly string[];
  readonly pressed: readonly string[];
}

const complaint = 'password sync is broken';

/** Between them they come to every kind of card. */
const beginnings: readonly (readonly string[])[] = [
  [complaint],
  ['password sync is broken for all users'],
  ['the coffee machine leaks'],
  ['network'],
  [complaint, "One person's", 'the printer jams with paper inside'],
  ['the printer jams with paper inside', 'it did not help'],
  ['topics'],
  [complaint, 'topics'],
];

/** So many presses from a beginning. */
const deepest = 2;

let people = 0;

/** Somebody who has come to a scene. */
export async function playTo(office: Office, { typed, pressed }: Scene, submits = false): Promise<Person> {
  people += 1;
  const person = office.person({ name: `p${people}`, submits });
  for (const text of typed) await person.says(text);
  for (const title of pressed) await person.presses(title);
  return person;
}

/** Every card that can be come to; of those with the same buttons one. */
export async function allScenes(office: Office): Promise<Scene[]> {
  const scenes = new Map<string, Scene>();
  const waiting: Scene[] = beginnings.map((typed) => ({ typed, pressed: [] }));
  for (let scene = waiting.shift(); scene; scene = waiting.shift()) {
    const card = (await playTo(office, scene)).cards().at(-1);
    const titles = card ? buttonsOf(card) : [];
    const alike = card
      ? actionsOf(cardOf(card.activity) ?? {})
          .map(({ title }) => title)
          .join()
      : '';
    if (titles.length === 0 || scenes.has(alike)) continue;
    scenes.set(alike, scene);
    if (scene.pressed.length === deepest) continue;
    const { typed, pressed } = scene;
    waiting.push(...titles.map((title) => ({ typed, pressed: [...pressed, title] })));
  }
  return [...scenes.values()];
}
