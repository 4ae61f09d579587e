import { createLog } from './log.ts';
import { joinFaults } from './join-faults.ts';
import { OperatorError } from './operator-error.ts';
import { ConfigError } from './config/config-error.ts';
import { readConfig } from './config/read-config.ts';
import { readEnvironment } from './config/read-environment.ts';
import type { Config } from './config/config.ts';
import type { Log } from './ports.ts';
import { checkPlace } from './server/check-place.ts';
import type { Service } from './server/service.ts';
import { start } from './start.ts';
import { wire } from './wire.ts';

/** Milliseconds from a signal to the end of the process. */
const patience = 5_000;

let stop = () => Promise.resolve();
let leaving = false;
process.on('SIGINT', leave);
process.on('SIGTERM', leave);

try {
  const config = await configured();
  const log = createLog(config.logLevel);
  const service = await prepare(config, log);
  stop = () => service.stop();
  const started = await start(config, { service, log, print: (line) => process.stdout.write(`${line}\n`) });
  stop = () => started.stop();
  // The operators' usual word for "read your files again".
  process.on('SIGHUP', () => void service.reload());
} catch (fault) {
  giveUp(fault);
}

/** The settings; when they are wrong, a port in use is told in the same go. */
async function configured(): Promise<Config> {
  try {
    return readConfig(readEnvironment(process.cwd(), process.env));
  } catch (fault) {
    if (!(fault instanceof ConfigError) || !fault.place) throw fault;
    const [place] = await Promise.allSettled([checkPlace(fault.place)]);
    throw joinFaults([fault, ...(place.status === 'rejected' ? [place.reason as unknown] : [])]);
  }
}

/** Both at once, so that a broken database and a port in use are told in one go. */
async function prepare(config: Config, log: Log): Promise<Service> {
  const [wired, place] = await Promise.allSettled([wire(config, log), checkPlace(config)]);
  const faults = [wired, place].flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  if (faults.length > 0 || wired.status === 'rejected') throw joinFaults(faults);
  return wired.value;
}

function giveUp(fault: unknown): void {
  const isKnown = fault instanceof OperatorError;
  const text = isKnown
    ? fault.message
    : fault instanceof Error
      ? (fault.stack ?? fault.message)
      : String(fault);
  process.stderr.write(`\nFirstline cannot start.\n${text}\n`, () => process.exit(1));
}

/** Before the start is over there is nothing to wait for: what is on disk is whole, the playground ends by itself. */
function leave(): void {
  // Ctrl+C comes twice: from the terminal, and from npm, which passes on what it heard itself.
  if (leaving) return;
  leaving = true;
  const force = setTimeout(() => process.exit(0), patience);
  stop()
    .catch((fault: unknown) => process.stderr.write(`${String(fault)}\n`))
    .finally(() => {
      clearTimeout(force);
      process.exit(0);
    });
}
