import type { AdaptiveCardInvokeResponse } from 'botbuilder';
import { phrases } from '../../cards/phrases.ts';
import type { Reply } from '../../dialogs/reply.ts';

const card = 'application/vnd.microsoft.card.adaptive';
const message = 'application/vnd.microsoft.activity.message';

/** The answer to an `adaptiveCard/action` invoke (Adaptive Cards documentation, "Universal Action Model"). */
export function pressResponse({ pressed }: Reply): AdaptiveCardInvokeResponse {
  if (pressed && 'card' in pressed) return { statusCode: 200, type: card, value: { ...pressed.card } };
  return { statusCode: 200, type: message, value: textValue(pressed?.text ?? phrases.unknownCard) };
}

/** The platform takes a bare string here; the SDK's type only knows objects. */
function textValue(text: string): Record<string, unknown> {
  return text as unknown as Record<string, unknown>;
}
