import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { given } from '../config/environment.ts';
import { readEnvironment } from '../config/read-environment.ts';
import { settings } from '../config/settings.ts';
import { OperatorError } from '../operator-error.ts';
import { openStore } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import type { OpensOutcomes } from './operator.ts';

/**
 * Opens the database that the bot has, running or not. The only file of the command-line tool that knows the settings and
 * the store.
 */
export const openOutcomes: OpensOutcomes = async (url, cwd) => {
  const { name, parse, default: byDefault } = settings.databaseUrl;
  const named = url ?? given(readEnvironment(cwd, process.env), name);
  const read = parse(named || (typeof byDefault === 'string' ? byDefault : byDefault.production));
  if (!('value' in read)) throw new OperatorError(`${name} is not usable. ${read.cure}`);
  const path = resolve(cwd, read.value.path);
  if (!existsSync(path))
    throw new OperatorError(
      `There is no database at ${path}. Start the bot once, or name another one: --database file:PATH`,
    );
  try {
    return await openStore(`file:${path}`);
  } catch (error) {
    throw error instanceof StoreError ? new OperatorError(error.message, { cause: error }) : error;
  }
};
