import { OperatorError } from './operator-error.ts';

/** One error out of several. A surprise goes before what the operator can mend: its stack is needed. */
export function joinFaults(faults: readonly unknown[]): unknown {
  const surprise = faults.find((fault) => !(fault instanceof OperatorError));
  if (surprise !== undefined || faults.length === 1) return surprise ?? faults[0];
  return new OperatorError(faults.map((fault) => (fault as OperatorError).message).join('\n'));
}
