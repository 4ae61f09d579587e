import type { Office } from '../support/office.ts';
import type { Person } from '../support/person.ts';
import { lineOf } from '../support/read-card.ts';
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
  ['the coffee machine on floor 3 leaks'],
  [complaint, "I don't know", 'the printer on floor 3 jams all the paper'],
  ['topics'],
  [complaint, 'topics'],
];

/** So many presses from a beginning. */
const deepest = 3;

let people = 0;

/** Somebody who has come to a scene. */
export async function playTo(office: Office, { typed, pressed }: Scene, submits = false): Promise<Person> {
  people += 1;
  const person = office.person({ name: `p${people}`, submits });
  for (const text of typed) await person.says(text);
  for (const title of pressed) await person.presses(title);
  return person;
}

/** Every card that can be come to, each once. */
export async function allScenes(office: Office): Promise<Scene[]> {
  const scenes = new Map<string, Scene>();
  const waiting: Scene[] = beginnings.map((typed) => ({ typed, pressed: [] }));
  for (let scene = waiting.shift(); scene; scene = waiting.shift()) {
    const card = (await playTo(office, scene)).cards().at(-1);
    const titles = card ? buttonsOf(card) : [];
    const line = card ? lineOf(card.activity) : '';
    if (titles.length === 0 || scenes.has(line)) continue;
    scenes.set(line, scene);
    if (scene.pressed.length === deepest) continue;
    const { typed, pressed } = scene;
    waiting.push(...titles.map((title) => ({ typed, pressed: [...pressed, title] })));
  }
  return [...scenes.values()];
}
