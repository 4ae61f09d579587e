import type { CardContent, CardContext } from './card-content.ts';
import { phrases } from './phrases.ts';

/** People to turn to. */
export interface Desk {
  /** As it stands in a sentence. */
  readonly name: string;
  /** An https address, a mail address or a phone number. */
  readonly contact: string | undefined;
}

type Desks = Pick<CardContext, 'helpDesk' | 'contact' | 'security'>;

export function helpDeskOf({ helpDesk, contact }: Desks): Desk {
  return { name: helpDesk, contact };
}

/** Whom to tell of a danger: the help desk, where nobody else is named. */
export function securityDesk(desks: Desks): Desk {
  const { security } = desks;
  return security === undefined ? helpDeskOf(desks) : { name: phrases.security, contact: security };
}

/** How to reach them, as a line to read. */
export function contactLine({ contact }: Desk): string {
  return contact === undefined ? phrases.noContact : contact.replace(/^mailto:/, '');
}

/** The button that opens their page, where they have one. */
export function openContact({ name, contact }: Desk): NonNullable<CardContent['open']> {
  return contact?.startsWith('https://') === true
    ? [{ type: 'Action.OpenUrl', title: phrases.openContact(name), url: contact }]
    : [];
}
