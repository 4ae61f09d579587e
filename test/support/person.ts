import type { Channel, Posted, Wire } from './channel.ts';
import type { SeenInput } from './read-card.ts';
import { actionsOf, cardOf, choicesOf, inputsOf, lineOf } from './read-card.ts';

export interface PersonOptions {
  readonly name?: string;
  readonly conversation?: string;
  readonly conversationType?: 'personal' | 'groupChat' | 'channel';
  /** Sends presses as messages, as clients do that do not know Action.Execute. */
  readonly submits?: boolean;
  /** The id in the directory; one that no directory has by default. */
  readonly objectId?: string;
  /** Activity ids count from here: for somebody who comes back. */
  readonly firstActivity?: number;
}

/** What somebody writes into a card, by label. */
export type Answers = Readonly<Record<string, string>>;

type Post = (activity: unknown) => Promise<{ readonly status: number; readonly body: unknown }>;

const bot = { id: '28:firstline', name: 'Firstline' };

/** Somebody in a chat: types, presses what is on the screen, and reads what is new there. */
export class Person {
  readonly name: string;
  readonly conversation: string;
  readonly #channel: Channel;
  readonly #post: Post;
  readonly #options: PersonOptions;
  #read = 0;
  #count: number;
  /** What the client shows to this person alone after a press. */
  readonly #notices: string[] = [];

  constructor(channel: Channel, post: Post, options: PersonOptions) {
    this.#channel = channel;
    this.#post = post;
    this.#options = options;
    this.name = options.name ?? 'Anna';
    this.#count = options.firstActivity ?? 0;
    this.conversation = options.conversation ?? `chat-${this.name}`;
  }

  /** Types a message. In a group the bot is mentioned. */
  async says(text: string): Promise<void> {
    await this.send(this.message(text));
  }

  /** Presses the button with this title, on the newest card that has one, or picks a choice and sends it. */
  async presses(
    title: string,
    card: Posted = this.cardWith(title),
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    return this.send(this.press(title, card));
  }

  /** Fills in inputs by their labels (choices by their titles, several with a comma) and sends the card. */
  async fills(
    answers: Answers,
    title = 'Send',
    card: Posted = this.cardWith(title),
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    return this.send(this.press(title, card, answers));
  }

  /** Posts an activity and gives the answer. */
  async send(activity: Wire): Promise<{ readonly status: number; readonly body: unknown }> {
    const answer = await this.#post(activity);
    if (answer.status >= 300)
      throw new Error(`The bot answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    const body = answer.body as { type?: string; value?: unknown } | undefined;
    if (body?.type === 'application/vnd.microsoft.activity.message')
      this.#notices.push(`(${String(body.value)})`);
    return answer;
  }

  /** What came since the last look: messages as lines, and notices in parentheses. */
  sees(): string[] {
    const all = this.#channel.in(this.conversation);
    const fresh = all.slice(this.#read).map(({ activity }) => lineOf(activity));
    this.#read = all.length;
    return [...this.#notices.splice(0), ...fresh];
  }

  /** The plain-text twin of the newest card. */
  twin(): string {
    const cards = this.cards();
    return String(cardOf(cards.at(-1)?.activity ?? {})?.['fallbackText']);
  }

  cards(): Posted[] {
    return this.#channel.in(this.conversation).filter(({ activity }) => cardOf(activity));
  }

  cardWith(title: string): Posted {
    const found = this.cards().findLast(({ activity }) => this.#pressable(activity).includes(title));
    if (!found)
      throw new Error(
        `No card on the screen has "${title}". There is: ${this.cards()
          .map(({ activity }) => lineOf(activity))
          .join(' / ')}`,
      );
    return found;
  }

  message(text: string, more: Wire = {}): Wire {
    const group = this.#isGroup();
    const mention = '<at>Firstline</at>';
    return this.activity('message', {
      text: group ? `${mention} ${text}` : text,
      textFormat: 'plain',
      ...(group && { entities: [{ type: 'mention', text: mention, mentioned: bot }] }),
      ...more,
    });
  }

  press(title: string, card: Posted, answers: Answers = {}): Wire {
    const content = cardOf(card.activity) ?? {};
    const choice = choicesOf(content).find((one) => one.title === title);
    const action = actionsOf(content).find((one) => one.title === (choice ? 'Send' : title));
    if (!action) throw new Error(`The card has no "${title}".`);
    const inputs = action.sendsInputs ? filledIn(inputsOf(content), answers) : {};
    const data = { ...action.data, ...inputs, ...(choice && { i0: choice.value }) };
    if (this.#options.submits) return this.activity('message', { value: data, replyToId: card.id });
    return this.activity('invoke', {
      name: 'adaptiveCard/action',
      replyToId: card.id,
      value: { action: { type: 'Action.Execute', id: '', verb: action.verb, data }, trigger: 'manual' },
    });
  }

  activity(type: string, more: Wire = {}): Wire {
    this.#count += 1;
    const conversationType = this.#options.conversationType ?? 'personal';
    return {
      type,
      id: `${this.name}-${this.#count}`,
      timestamp: '2026-01-05T09:00:00.000Z',
      channelId: 'msteams',
      serviceUrl: this.#channel.serviceUrl,
      from: {
        id: `29:${this.name}`,
        name: this.name,
        aadObjectId: this.#options.objectId ?? `object-${this.name}`,
      },
      recipient: bot,
      conversation: {
        id: this.conversation,
        conversationType,
        isGroup: this.#isGroup(),
        tenantId: 'tenant-1',
      },
      channelData: { tenant: { id: 'tenant-1' } },
      ...more,
    };
  }

  #isGroup(): boolean {
    return (this.#options.conversationType ?? 'personal') !== 'personal';
  }

  #pressable(activity: Wire): string[] {
    const card = cardOf(activity);
    return card ? [...actionsOf(card), ...choicesOf(card)].map(({ title }) => title) : [];
  }
}

/** What a client sends: every input as it stands on the card, and over it what was filled in. */
function filledIn(inputs: readonly SeenInput[], answers: Answers): Record<string, string> {
  for (const label of Object.keys(answers))
    if (!inputs.some((input) => input.label === label)) throw new Error(`The card does not ask "${label}".`);
  return Object.fromEntries(
    inputs.map((input) => {
      const answer = answers[input.label];
      return [input.id, answer === undefined ? String(input.value ?? '') : valueFor(input, answer)];
    }),
  );
}

function valueFor({ type, choices }: SeenInput, answer: string): string {
  if (type !== 'Input.ChoiceSet' || answer === '') return answer;
  return answer
    .split(', ')
    .map((title) => choices.find((choice) => choice.title === title)?.value ?? title)
    .join(',');
}
