import type { Press } from '../cards/press.ts';
import type { Whose } from '../src/ports.ts';

/** What came in, after one parser has looked at it. */
export interface Envelope extends Whose {
  /** Unique within the conversation; a redelivery has the same. */
  readonly activity: string;
  /** Everybody in a group reads along: nothing personal is shown there, and the bot hears only mentions. */
  readonly scope: 'personal' | 'group';
  /** The person's time zone by its IANA name, where the client says it. */
  readonly zone?: string | undefined;
  /** JSON of the SDK's conversation reference, for messages that are sent later. */
  readonly reference: unknown;
}

export type Incoming = Envelope &
  (
    | { readonly kind: 'message'; readonly text: string }
    /** A picture, a file, a voice note or a sticker without words. */
    | { readonly kind: 'unreadable' }
    /** A message that held a password or the like and nothing else. It came in as a `message`. */
    | { readonly kind: 'onlySecret' }
    | { readonly kind: 'press'; readonly press: Press | undefined }
    /** The message `edited` (an activity id) now has this text. */
    | { readonly kind: 'edited'; readonly edited: string; readonly text: string }
    | { readonly kind: 'deleted'; readonly deleted: string }
    | { readonly kind: 'installed'; readonly installer: string | undefined }
    | { readonly kind: 'removed' }
  );

export type IncomingOf<K extends Incoming['kind']> = Extract<Incoming, { kind: K }>;
