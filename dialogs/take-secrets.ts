import { phrases } from '../cards/phrases.ts';
import type { Press } from '../cards/press.ts';
import { isNothingElse, withoutSecrets } from '../src/secrets/find-secrets.ts';
import type { Incoming, IncomingOf } from './incoming.ts';
import type { Reply } from './reply.ts';
import { say } from './reply.ts';

type Secret = keyof typeof phrases.secret;

/** What came in, without what must not be kept. */
export interface Taken {
  readonly incoming: Incoming;
  /** What was taken out, in a word; undefined when nothing was. */
  readonly secret: Secret | undefined;
}

/** Takes passwords and the like out of what somebody typed. Nothing further in ever sees them. */
export function takeSecrets(incoming: Incoming): Taken {
  switch (incoming.kind) {
    case 'message':
      return fromMessage(incoming);
    case 'edited': {
      const { text, secret } = redact(incoming.text);
      const rest = secret && isNothingElse(text) ? '' : text;
      return { incoming: { ...incoming, text: rest }, secret };
    }
    case 'press':
      return fromPress(incoming);
    case 'unreadable':
    case 'onlySecret':
    case 'deleted':
    case 'installed':
    case 'removed':
      return { incoming, secret: undefined };
  }
}

function fromMessage(incoming: IncomingOf<'message'>): Taken {
  const { text, secret } = redact(incoming.text);
  if (!secret || !isNothingElse(text)) return { incoming: { ...incoming, text }, secret };
  const { tenant, conversation, person, activity, scope, reference } = incoming;
  return {
    incoming: { tenant, conversation, person, activity, scope, reference, kind: 'onlySecret' },
    secret,
  };
}

function fromPress(incoming: IncomingOf<'press'>): Taken {
  const { press } = incoming;
  if (!press) return { incoming, secret: undefined };
  const secrets = new Set<Secret>();
  const inputs = Object.entries(press.inputs).map(([id, input]): [string, string | number] => {
    if (typeof input === 'number') return [id, input];
    const { text, secret } = redact(input);
    if (secret) secrets.add(secret);
    return [id, text];
  });
  const rest: Press = { ...press, inputs: Object.fromEntries(inputs) };
  return { incoming: { ...incoming, press: rest }, secret: oneOf(secrets) };
}

function redact(typed: string): { readonly text: string; readonly secret: Secret | undefined } {
  const { text, kinds } = withoutSecrets(typed);
  return { text, secret: oneOf(kinds) };
}

/** A person is told once, however much there was. */
function oneOf(secrets: ReadonlySet<Secret>): Secret | undefined {
  const [secret] = secrets;
  return secrets.size > 1 ? 'several' : secret;
}

/**
 * A reply that first says what was not kept. A second delivery of a message is not answered, and nothing is said again;
 * an edit is often not answered either, and this is.
 */
export function tellOf(secret: Secret | undefined, { kind }: Incoming, reply: Reply): Reply {
  const isSilent = reply.messages.length === 0 && kind !== 'edited';
  return secret && !isSilent
    ? { ...reply, messages: [say(phrases.secret[secret]), ...reply.messages] }
    : reply;
}
