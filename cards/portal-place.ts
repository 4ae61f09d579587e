import type { Inline } from '../src/knowledge/rich-text.ts';
import { plainText } from '../src/knowledge/rich-text.ts';
import { phrases } from './phrases.ts';

/** What stands behind the words of a link that only works inside the Azure portal, unless they say so themselves. */
export function portalNote({ children }: Extract<Inline, { kind: 'place' }>): string {
  return /\bportal\b/i.test(plainText(children)) ? '' : ` ${phrases.inPortal}`;
}
