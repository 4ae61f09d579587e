/** What the conversations about forms see. */
const title = 'The VPN does not connect';

export const COMPLAINT = 'my vpn does not connect, the client turns round and round';
export const REMEDY = `${title} [That fixed it] [It didn't help] [I can't do this] [Talk to a person] [Not my problem] [Whole article]`;
export const OFFER = "A person can help you [Answer a few questions first] [It's solved now] [Start over]";
export const OFFER_BACK = `${OFFER} [Back]`;
export const PERSON = "A person can help you [It's solved now] [Start over]";
export const PERSON_BACK = `${PERSON} [Back]`;

const firstInputs = {
  'When did it start? (date)': '',
  'When did it start? (time)': '',
  'Where are you?*': '',
  'Which devices?': '',
  'Which error is shown?': '',
};

/** The first card with what stands in its inputs. */
export function first(values: Partial<typeof firstInputs> = {}): string {
  return card({ ...firstInputs, ...values });
}

export function second(hotel = ''): string {
  return card({ 'Which hotel?*': hotel });
}

export function third(rooms = ''): string {
  return card({ 'How many rooms did you try?': rooms });
}

function card(inputs: Readonly<Record<string, string>>): string {
  const seen = Object.entries(inputs).map(
    ([label, value]) => `{${label}${value === '' ? '' : `: ${value}`}}`,
  );
  return ['About your VPN', ...seen, '[Send] [Skip the rest] [Back]'].join(' ');
}
