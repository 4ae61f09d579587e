import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { errorCode } from '../error-code.ts';
import { OperatorError } from '../operator-error.ts';
import type { Environment } from './environment.ts';

/** The variables of the process over those of the `.env` file in `folder`, if there is one. */
export function readEnvironment(folder: string, env: Environment, platform = process.platform): Environment {
  // A copy of process.env loses the letter-case blindness that Windows promises.
  const own = platform === 'win32' ? upperCase(env) : env;
  return { ...readEnvFile(join(folder, '.env')), ...own };
}

function readEnvFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT') return {};
    throw new OperatorError(`${path} cannot be read (${code}). Make it a readable text file, or remove it.`, {
      cause,
    });
  }
}

function upperCase(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]));
}
