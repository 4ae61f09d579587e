import pino from 'pino';
import type { LogLevel } from './config/config.ts';
import type { Log } from './ports.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Structured log lines, one JSON object each: `{"level":"info","time":"...","event":"run.opened", ...facts}`. */
export function createLog(level: LogLevel, destination: pino.DestinationStream = standardError()): Log {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return {
    debug: (event, facts) => logger.debug(safe(facts), event),
    info: (event, facts) => logger.info(safe(facts), event),
    warn: (event, facts) => logger.warn(safe(facts), event),
    error: (event, facts) => logger.error(safe(facts), event),
  };
}

/** Synchronous, so that the line about why the process ended is written before it ends. */
function standardError(): pino.DestinationStream {
  return pino.destination({ fd: 2, sync: true });
}

const hidden = '[hidden]';
const secretKey = /authorization|password|secret|private_?key|cookie|^(access|refresh|id)?_?token$/i;
// "eyJ" is how every JSON Web Token begins: {" in base64.
const secretText = /\bBearer\s+[^\s"]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi;

/** A second line of defence: nobody should log a secret, and an error from a library may carry one. */
function safe(facts: Facts = {}): Facts {
  return cleanFacts(facts, 0);
}

function cleanFacts(facts: Facts, depth: number): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, secretKey.test(key) ? hidden : clean(value, depth)]),
  );
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replace(secretText, hidden);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  // Deeper is never one of our facts, but a library's object, maybe with a cycle.
  if (depth >= 4) return '[deep]';
  if (isError(value)) return cleanFacts(factsOf(value), depth + 1);
  // It says itself how it wants to be written: dates, addresses, our own `Secret`.
  if ('toJSON' in value) return value;
  if (Array.isArray(value)) return value.map((each) => clean(each, depth + 1));
  return cleanFacts({ ...value }, depth + 1);
}

/** Not `instanceof`: a test runner has an `Error` of its own. */
function isError(value: object): value is Error {
  return 'stack' in value && 'message' in value;
}

/** Not all of it: an HTTP client's error holds the request, and that its headers. */
function factsOf(error: Error): Facts {
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'statusCode' in error ? { statusCode: error.statusCode } : {};
  return { name, message, ...code, ...status, stack, ...(cause === undefined ? {} : { cause }) };
}
