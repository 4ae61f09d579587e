/**
 * A fault the operator can mend: its message (one line or several) is all they need, so it is printed without a
 * stack. Every other error is a surprise and is printed with one.
 */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}
