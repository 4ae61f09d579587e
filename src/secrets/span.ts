/** What a secret seems to be. `code`: a one-time code, which is of no use any more. `key`: a machine's, not a person's. */
export type SecretKind = 'password' | 'pin' | 'code' | 'key';

/** Where a secret stands in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  readonly kind: SecretKind;
}
