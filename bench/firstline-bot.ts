import { readConfig } from '../src/config/read-config.ts';
import { createLog } from '../src/log.ts';
import { createServer } from '../src/server/create-server.ts';
import { guardPolicy } from '../src/server/guard-policy.ts';
import { listen } from '../src/server/listen.ts';
import { wire } from '../src/wire.ts';
import { obey } from './obey.ts';

/**
 * Firstline as `npm start` runs it, without the playground, with a database file of its own. It does not learn, so that
 * the last conversation goes as the first did.
 */
const [database = ':memory:'] = process.argv.slice(2);
const config = readConfig({
  PORT: '0',
  PLAYGROUND: 'off',
  LEARNING: 'off',
  DATABASE_URL: `file:${database}`,
  LOG_LEVEL: 'warn',
});
const log = createLog('warn');
const service = await wire(config, log);
const server = await listen(createServer({ policy: guardPolicy(config), service, log }), config);
await service.start();
obey(server.url);
