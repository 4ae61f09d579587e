import { createRequire } from 'node:module';
import type * as Library from 'adaptivecards';

// Its ES modules do not load in Node; the bundle does, and needs no browser to parse.
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof Library;

/** The library tests `lang` with a pattern that remembers its last match (flag g), so that every second card fails. */
const fault = 'Invalid value "en" for property "lang".';

/** What Microsoft's own parser and validator complain about. */
export function complaintsAbout(card: object): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(card, context);
  const parsing = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const validating = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...parsing, ...validating].filter((message) => message !== fault);
}
