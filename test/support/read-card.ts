import type { Wire } from './channel.ts';

export interface SeenAction {
  readonly title: string;
  readonly type: string;
  readonly verb: string | undefined;
  readonly data: Wire | undefined;
  /** Whether it sends what stands in the card's inputs. */
  readonly sendsInputs: boolean;
}

export interface SeenInput {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly value: string | number | undefined;
  readonly isRequired: boolean;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
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
      sendsInputs: action['associatedInputs'] !== 'none',
    }));
}

/** The choices of a card's list, if it has one. The lists of a form are inputs. */
export function choicesOf(card: Node): { readonly title: string; readonly value: string }[] {
  const list = [...nodes(card)].find(({ type, id }) => type === 'Input.ChoiceSet' && id === 'i0');
  return (list?.['choices'] ?? []) as { title: string; value: string }[];
}

/** What can be filled in on a card of a form, in reading order. */
export function inputsOf(card: Node): SeenInput[] {
  return [...nodes(card)]
    .filter(({ type, id }) => typeof type === 'string' && type.startsWith('Input.') && id !== 'i0')
    .map((input) => ({
      id: String(input['id']),
      label: String(input['label']),
      type: String(input['type']),
      value: input['value'] as SeenInput['value'],
      isRequired: input['isRequired'] === true,
      choices: (input['choices'] ?? []) as SeenInput['choices'],
    }));
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
    ...inputsOf(card).map(seenInput),
    ...choicesOf(card).map((choice) => `(${choice.title})`),
    ...actionsOf(card).map((action) => `[${action.title}]`),
  ];
  return [title, ...pressable, ...(answered ? [answered] : [])].join(' ');
}

/** "{Label*: what stands in it}"; the star is what clients put there for a required one. */
function seenInput({ label, isRequired, value, choices }: SeenInput): string {
  const titles = String(value ?? '')
    .split(',')
    .map((one) => choices.find((choice) => choice.value === one)?.title ?? one);
  const there = value === undefined ? '' : `: ${titles.join(', ')}`;
  return `{${label}${isRequired ? '*' : ''}${there}}`;
}
