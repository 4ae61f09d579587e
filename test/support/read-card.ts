import type { Wire } from './channel.ts';

export interface SeenAction {
  readonly title: string;
  readonly type: string;
  readonly verb: string | undefined;
  readonly data: Wire | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** The Adaptive Card of an activity; undefined for a plain message. */
export function cardOf(activity: Wire): Node | undefined {
  const attachments = activity['attachments'] as readonly Node[] | undefined;
  return attachments?.find((one) => one['contentType'] === 'application/vnd.microsoft.card.adaptive')?.[
    'content'
  ] as Node | undefined;
}

/** Every element and action of a card, outside in. */
export function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const [key, inner] of Object.entries(value))
      if (key !== 'fallback' && key !== 'data') yield* nodes(inner);
  }
}

/** The buttons of a card in reading order. */
export function actionsOf(card: Node): SeenAction[] {
  return [...nodes(card)]
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'))
    .map((action) => ({
      title: String(action['title']),
      type: String(action['type']),
      verb: action['verb'] as string | undefined,
      data: action['data'] as Wire | undefined,
    }));
}

/** The choices of a card's list, if it has one. */
export function choicesOf(card: Node): { readonly title: string; readonly value: string }[] {
  const list = [...nodes(card)].find(({ type }) => type === 'Input.ChoiceSet');
  return (list?.['choices'] ?? []) as { title: string; value: string }[];
}

/** The words of a card in reading order, Markdown included. */
function wordsOf(card: Node): string[] {
  return [...nodes(card)].filter(({ type }) => type === 'TextBlock').map(({ text }) => String(text));
}

/** One line for what a person sees: a text as it is; a card as its title and everything that can be pressed. */
export function lineOf(activity: Wire): string {
  const card = cardOf(activity);
  if (!card) return String(activity['text']);
  const [title = ''] = wordsOf(card);
  const answered = wordsOf(card).find((words) => words.startsWith('✓'));
  const pressable = [
    ...choicesOf(card).map((choice) => `(${choice.title})`),
    ...actionsOf(card).map((action) => `[${action.title}]`),
  ];
  return [title, ...pressable, ...(answered ? [answered] : [])].join(' ');
}
