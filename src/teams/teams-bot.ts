import { randomUUID } from 'node:crypto';
import type { CloudAdapter, ConversationReference, InvokeResponse, TurnContext } from 'botbuilder';
import { TeamsActivityHandler, TurnContext as Turns } from 'botbuilder';
import { phrases } from '../../cards/phrases.ts';
import type { Bot } from '../../dialogs/bot.ts';
import type { Incoming } from '../../dialogs/incoming.ts';
import type { Message, Reply } from '../../dialogs/reply.ts';
import { say, silence } from '../../dialogs/reply.ts';
import type { Clock, Log } from '../ports.ts';
import type { Admission } from './admission.ts';
import { deliver } from './deliver.ts';
import { lineOf } from './line.ts';
import { pressResponse } from './press-response.ts';
import { readActivity } from './read-activity.ts';
import { showTyping } from './show-typing.ts';

/**
 * Milliseconds from the arrival of an invoke for which its answer waits for the messages. It must leave within three
 * seconds, of which a look into the directory may take two; the rest follows.
 */
const invokePatience = 2500;

export interface TeamsBotParts {
  readonly bot: Bot;
  readonly adapter: CloudAdapter;
  readonly admission: Admission;
  readonly clock: Clock;
  readonly log: Log;
}

/** Between the SDK and the bot: activities in, activities out, nothing decided. */
export class TeamsBot extends TeamsActivityHandler {
  readonly #parts: TeamsBotParts;

  constructor(parts: TeamsBotParts) {
    super();
    this.#parts = parts;
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    await this.#answer(context);
  }

  protected override async onMessageUpdateActivity(context: TurnContext): Promise<void> {
    await this.#answer(context);
  }

  protected override async onMessageDeleteActivity(context: TurnContext): Promise<void> {
    await this.#answer(context);
  }

  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    await this.#answer(context);
  }

  protected override async onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    await this.#answer(context);
  }

  /** An invoke that the bot does not know is answered with success: a 501 would show the person an error. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name } = context.activity;
    if (name !== 'adaptiveCard/action') {
      this.#parts.log.info('invoke.noted', { name });
      return { status: 200, body: {} };
    }
    const arrived = performance.now();
    const reply = await this.#take(context, (turn) => turn());
    const messages = [...cardForAll(reply, context.activity.replyToId), ...reply.messages];
    await this.#deliverBeside(context, messages, invokePatience - (performance.now() - arrived));
    return { status: 200, body: pressResponse(reply) };
  }

  async #answer(context: TurnContext): Promise<void> {
    const { bot, log } = this.#parts;
    const reply = await this.#take(context, (turn) => showTyping(context, turn));
    await deliver(
      lineOf(context, this.#parts.adapter),
      [...pressedBySubmit(reply, context.activity.replyToId), ...reply.messages],
      bot.sending,
      log,
    );
  }

  async #take(context: TurnContext, around: (turn: () => Promise<Reply>) => Promise<Reply>): Promise<Reply> {
    const { bot, admission, clock, log } = this.#parts;
    const incoming = readActivity(context.activity, {
      reference: referenceOf(context),
      freshId: randomUUID(),
    });
    if (!incoming) {
      log.debug('activity.ignored', { type: context.activity.type });
      return silence;
    }
    const refused = admission.refuses(incoming, clock());
    if (refused) return refusal(refused, incoming, log);
    return around(() => bot.take(incoming));
  }

  /** Sends what follows a press. The invoke's answer does not wait for a slow channel; the rest goes on without it. */
  async #deliverBeside(context: TurnContext, messages: readonly Message[], patience: number): Promise<void> {
    const { adapter, bot, log } = this.#parts;
    const sending = deliver(lineOf(context, adapter), messages, bot.sending, log).catch((error: unknown) => {
      log.error('send.failed', { reason: String(error) });
    });
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([sending, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
  }
}

/** Without the activity's id, which would make every activity look like news about the conversation. */
function referenceOf(context: TurnContext): Partial<ConversationReference> {
  const reference = Turns.getConversationReference(context.activity);
  delete reference.activityId;
  return reference;
}

function refusal(reason: 'tenant' | 'tooFast', incoming: Incoming, log: Log): Reply {
  log.warn('activity.refused', { reason, tenant: incoming.tenant });
  return reason === 'tooFast' && incoming.kind === 'press'
    ? { messages: [], pressed: { text: phrases.tooFast } }
    : silence;
}

/** The result of an Action.Execute replaces the card for the presser only; this changes it for everybody. */
function cardForAll({ pressed }: Reply, card: string | undefined): Message[] {
  return pressed && 'card' in pressed && card !== undefined
    ? [{ kind: 'update', activity: card, ...pressed }]
    : [];
}

/** A submit has no answer of its own: the card is changed, a text is said. */
function pressedBySubmit(reply: Reply, card: string | undefined): Message[] {
  const { pressed } = reply;
  return pressed && 'text' in pressed ? [say(pressed.text)] : cardForAll(reply, card);
}
