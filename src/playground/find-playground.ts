import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OperatorError } from '../operator-error.ts';

const name = '@microsoft/m365agentsplayground';

/**
 * The path of the playground's command.
 * @throws OperatorError when the package is not there: a production installation leaves it out.
 */
export function findPlayground(packageName = name): string {
  try {
    const description = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    return join(dirname(description), 'cli.js');
  } catch (cause) {
    throw new OperatorError(
      `PLAYGROUND is on, but its package ${packageName} is not installed. ` +
        'Install it (npm install), or set PLAYGROUND to off.',
      { cause },
    );
  }
}
