/** The part of Adaptive Cards 1.5 that the bot's cards use (https://adaptivecards.io/explorer/). */

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly color?: 'Attention';
  readonly fontType?: 'Monospace';
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

export interface Container {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly style?: 'emphasis' | 'good';
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly {
    readonly type: 'Column';
    readonly width: 'auto' | 'stretch';
    readonly items: readonly Element[];
  }[];
  readonly spacing?: 'None' | 'Small';
}

export interface Image {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
}

export interface Table {
  readonly type: 'Table';
  readonly firstRowAsHeader: boolean;
  readonly columns: readonly { readonly width: 1 }[];
  readonly rows: readonly {
    readonly type: 'TableRow';
    readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly Element[] }[];
  }[];
  readonly fallback: Container;
}

/** What every input has. */
interface InputBase {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: true;
  readonly errorMessage: string;
}

export interface ChoiceSet extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'expanded' | 'compact';
  readonly wrap: true;
  readonly isMultiSelect?: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly placeholder?: string;
  readonly value?: string;
}

export interface TextInput extends InputBase {
  readonly type: 'Input.Text';
  readonly isMultiline?: true;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly value?: string;
}

export interface NumberInput extends InputBase {
  readonly type: 'Input.Number';
  readonly placeholder?: string;
  readonly value?: number;
}

/** `value`: YYYY-MM-DD, or HH:MM. */
export interface MomentInput extends InputBase {
  readonly type: 'Input.Date' | 'Input.Time';
  readonly value?: string;
}

export type Input = ChoiceSet | TextInput | NumberInput | MomentInput;

export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: object;
  readonly associatedInputs?: 'none';
}

export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: object;
  readonly associatedInputs?: 'none';
  readonly fallback: SubmitAction;
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type Action = ExecuteAction | OpenUrlAction;

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
  readonly spacing?: 'None' | 'Small' | 'Medium';
}

export type Element = TextBlock | Container | ColumnSet | Image | Table | Input | ActionSet;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** Of what is read aloud. */
  readonly lang: string;
  readonly rtl?: true;
  /** The plain-text twin: shown by clients that cannot render the card. */
  readonly fallbackText: string;
  readonly body: readonly Element[];
}

/** `language`: for a card that is not in English. */
export function adaptiveCard(
  body: readonly Element[],
  fallbackText: string,
  language?: { readonly tag: string; readonly isRightToLeft: boolean },
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language?.tag ?? 'en',
    ...(language?.isRightToLeft === true && { rtl: true }),
    fallbackText,
    body,
  };
}

/** A text that is not Markdown: everything in it is shown as it stands. */
export function textBlock(
  text: string,
  look: Omit<Partial<TextBlock>, 'type' | 'text' | 'wrap'> = {},
): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look };
}
