import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { readEvent } from '../../src/run/events.ts';
import { stateOf } from '../../src/run/state.ts';
import type { Posted, Wire } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import { knowledgeFolder as formsFolder } from '../forms/open-office.ts';
import { cardOf, inputsOf } from '../support/read-card.ts';
import { knowledgeFolder, openOffice } from './open-office.ts';
import type { Answers, Person } from '../support/person.ts';
import { asItIs, buttonsOf } from './buttons.ts';
import { many, longEnough } from './many.ts';
import { newDatabase } from './new-database.ts';
import { faultsOf, runsOf } from './records.ts';
import { deadEnd } from './standing.ts';

/** What a hurried person and an unreliable platform do between them. Numbers pick from what there is. */
type Move =
  | { readonly does: 'presses' | 'pressesTwiceAtOnce' | 'pressesAndSays'; readonly button: number }
  | { readonly does: 'pressesAnOldCard'; readonly card: number; readonly button: number }
  | { readonly does: 'says' | 'edits'; readonly text: string }
  | {
      readonly does:
        'isRedelivered' | 'isDeleted' | 'sendsAPicture' | 'comesBackNextWeek' | 'restarts' | 'isCutOff';
    };

const askingFolder = fileURLToPath(new URL('../asking/knowledge', import.meta.url));

/** Articles with a scoping form and without, and many that only their products tell apart. */
const knowledge = [knowledgeFolder, formsFolder, askingFolder];

const complaints = [
  'password sync is broken',
  'the totals of the sales report are too low',
  'the display stays dark',
] as const;

const texts = [
  'the display stays dark',
  'scanners',
  'something else',
  'the totals of the sales report are too low',
  'answer a few questions',
  'skip',
  'password sync is broken',
  'it is broken for all users',
  'it is a temporary password',
  'network',
  'more topics',
  'whole article',
  'more',
  'previous',
  'the printer jams with paper inside',
  'help',
  'hi',
  'back',
  'cancel',
  'start over',
  'topics',
  'talk to a person',
  'why',
  'thanks',
  "I'm an administrator",
  "I'm not an administrator",
  'yes',
  'no',
  '1',
  '3',
  'none of these',
  "I don't know",
  'it works now',
  'still broken',
  '🙂',
  '\u200f',
  'x'.repeat(3000),
];

const button = fc.nat(7);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('presses' as const), button }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('pressesTwiceAtOnce' as const), button }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('pressesAndSays' as const), button }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('pressesAnOldCard' as const), card: fc.nat(20), button }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant('says' as const), text: fc.constantFrom(...texts) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('edits' as const), text: fc.constantFrom(...texts) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...([
          'isRedelivered',
          'isRedelivered',
          'isDeleted',
          'sendsAPicture',
          'comesBackNextWeek',
          'restarts',
          'isCutOff',
        ] as const),
      ),
    }),
  },
);

/** What is written into a card of a form: now nothing, now something for every question. */
function answersFor(card: Posted, n: number): Answers {
  const inputs = inputsOf(cardOf(card.activity) ?? {});
  return Object.fromEntries(
    inputs.map(({ label, choices }, i) => {
      const choice = choices[n % Math.max(1, choices.length)]?.title;
      return [label, (n + i) % 4 === 0 ? '' : (choice ?? `Answer ${n}`)];
    }),
  );
}

const database = newDatabase();
let walks = 0;

/** One chat, the bot behind it, and what happened in it. */
class Walk {
  #office: Office;
  #person: Person;
  /** Every card as it first came: clients that miss a change still show it so. */
  readonly #cards = new Map<string, Posted>();
  #last: Wire | undefined;
  #lastMessage: Wire | undefined;
  readonly #submits: boolean;
  readonly #name: string;

  private constructor(office: Office, submits: boolean) {
    walks += 1;
    this.#name = `walker${walks}`;
    this.#submits = submits;
    this.#office = office;
    this.#person = office.person({ name: this.#name, submits });
  }

  static async begin(submits: boolean, complaint: string): Promise<Walk> {
    const walk = new Walk(await openOffice({ database, knowledge }), submits);
    await walk.#says(complaint);
    return walk;
  }

  async make(move: Move): Promise<void> {
    switch (move.does) {
      case 'presses':
        return this.#tells(() => this.#press(this.#newest(), move.button));
      case 'pressesTwiceAtOnce':
        return this.#tells(async () => {
          await Promise.all([
            this.#press(this.#newest(), move.button),
            this.#press(this.#newest(), move.button),
          ]);
        });
      case 'pressesAndSays':
        return this.#tells(async () => {
          await Promise.all([this.#press(this.#newest(), move.button), this.#says('no')]);
        });
      case 'pressesAnOldCard': {
        const cards = [...this.#cards.values()];
        return this.#tells(() => this.#press(cards[move.card % cards.length], move.button));
      }
      case 'says':
        return this.#tells(() => this.#says(move.text));
      case 'sendsAPicture':
        return this.#tells(() =>
          this.#send(this.#person.activity('message', { attachments: [{ contentType: 'image/png' }] })),
        );
      case 'isRedelivered':
        return this.#last && this.#send(this.#last);
      case 'edits':
        return this.#again('messageUpdate', { text: move.text });
      case 'isDeleted':
        return this.#again('messageDelete', {});
      case 'comesBackNextWeek':
        this.#office.now += 7 * 24 * 60 * 60 * 1000;
        return;
      case 'restarts':
        return this.#restart();
      case 'isCutOff':
        return this.#cutOff();
    }
  }

  /** Why the walk is not as it should be; undefined when all is well. */
  async fault(): Promise<string | undefined> {
    const runs = await runsOf(database, this.#person);
    return faultsOf(runs)[0] ?? deadEnd(runs, this.#person);
  }

  /** From wherever it is, two more steps reach a person, and one more the end. */
  async end(): Promise<string> {
    await this.#says('talk to a person');
    const handedOver = await this.#open();
    await this.#says('cancel');
    return `${handedOver}, ${await this.#open()}`;
  }

  async close(): Promise<void> {
    await this.#office.close();
  }

  async #open(): Promise<string> {
    const run = (await runsOf(database, this.#person)).find(({ open }) => open);
    return run ? (stateOf(run.events.map(readEvent)).open?.step.kind ?? 'nothing') : 'closed';
  }

  /** Something new for the person: a message, a changed card, or what an invoke's answer shows. */
  async #tells(act: () => Promise<void>): Promise<void> {
    const before = this.#changes();
    await act();
    expect(this.#changes()).toBeGreaterThan(before);
  }

  #changes(): number {
    const posted = this.#office.channel.in(this.#person.conversation);
    return (
      posted.reduce((sum, { edits }) => sum + 1 + edits, 0) +
      this.#person.sees().filter((line) => line.startsWith('(')).length
    );
  }

  #newest(): Posted | undefined {
    return this.#person.cards().findLast((card) => buttonsOf(card).length > 0);
  }

  async #press(card: Posted | undefined, n: number): Promise<void> {
    const titles = card ? buttonsOf(card) : [];
    const title = titles[n % titles.length];
    if (!card || title === undefined) return this.#says('password sync is broken');
    await this.#send(this.#person.press(title, card, title === 'Send' ? answersFor(card, n) : {}));
  }

  async #says(text: string): Promise<void> {
    this.#lastMessage = this.#person.message(text);
    await this.#send(this.#lastMessage);
  }

  async #send(activity: Wire): Promise<void> {
    this.#last = activity;
    await this.#person.send(activity);
    for (const card of this.#person.cards())
      if (!this.#cards.has(card.id)) this.#cards.set(card.id, asItIs(card));
  }

  /** What Teams says about an earlier message: the same id under another type. */
  async #again(type: string, more: Wire): Promise<void> {
    if (this.#lastMessage)
      await this.#send({ ...this.#person.activity(type, more), id: this.#lastMessage['id'] });
  }

  /** What is said reaches the bot, the answer reaches nobody, and the bot starts again. */
  async #cutOff(): Promise<void> {
    const { channel } = this.#office;
    channel.refuseWith = 500;
    await this.#says('password sync is broken');
    channel.refuseWith = undefined;
    await this.#restart();
  }

  async #restart(): Promise<void> {
    const { channel, now } = this.#office;
    await this.#office.stopBot();
    this.#office = await openOffice({ database, knowledge, channel, now });
    const firstActivity = Number(String(this.#last?.['id']).split('-').at(-1)) + 1000;
    this.#person = this.#office.person({ name: this.#name, submits: this.#submits, firstActivity });
    this.#person.sees();
  }
}

test(
  'walks: nothing refused, every move answered, sound runs, a way on from everywhere, an end within reach',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.constantFrom(...complaints),
        fc.array(move, { minLength: 5, maxLength: 25 }),
        async (submits, complaint, moves) => {
          const walk = await Walk.begin(submits, complaint);
          try {
            for (const one of moves) {
              await walk.make(one);
              expect(await walk.fault()).toBeUndefined();
            }
            expect(await walk.end()).toMatch(/^(handOver|closed), closed$/);
          } finally {
            await walk.close();
          }
        },
      ),
      many(20),
    );
  },
  longEnough,
);
