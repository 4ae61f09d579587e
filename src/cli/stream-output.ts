import { errorCode } from '../error-code.ts';
import { OperatorError } from '../operator-error.ts';
import type { Output } from './surroundings.ts';

/** A stream of the process as an output. */
export function streamOutput(stream: NodeJS.WriteStream): Output {
  let gone = false;
  // Each write hears of its own failure; without a listener the process would end with a stack.
  stream.on('error', () => {
    gone = true;
  });
  return {
    isTerminal: stream.isTTY,
    get columns() {
      // A terminal that does not know its width says 0.
      return (stream.isTTY && stream.columns) || 80;
    },
    write(text) {
      if (gone) return Promise.resolve(false);
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve(true);
          else if (isClosed(error)) resolve(false);
          else reject(new OperatorError(`The output cannot be written: ${error.message}`, { cause: error }));
        });
      });
    },
  };
}

/** The reader of a pipe went away: no fault of anybody. */
function isClosed(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(errorCode(error));
}
