import type { FactName } from '../knowledge/directory-facts.ts';
import type { Clock, Fact, Log } from '../ports.ts';
import { organizationSource } from './facts/organization.ts';
import { registrationSource } from './facts/registration.ts';
import { signInSource } from './facts/sign-ins.ts';
import { userSource } from './facts/user.ts';
import type { Answer } from './graph/answer.ts';
import type { Ask } from './graph/ask.ts';
import { KeptFacts, type Outcome } from './kept-facts.ts';
import type { Source } from './source.ts';
import type { AllTold } from './told.ts';

const sources: readonly Source[] = [userSource, organizationSource, signInSource, registrationSource];

export interface FactReaderOptions {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  /** A new signal that comes when a look has taken long enough. */
  readonly budget: () => AbortSignal;
}

/** What became of each fact. `person` is an object id in lower case. Never throws. */
export type ReadFacts = (
  person: string,
  facts: readonly FactName[],
) => Promise<ReadonlyMap<FactName, Outcome>>;

/** Asks each endpoint at most once, all at the same time; what is kept or under way is not asked again. */
export function createReadFacts(options: FactReaderOptions): ReadFacts {
  const kept = new KeptFacts(options.clock);
  return async (person, facts) => {
    const signal = options.budget();
    const reading = sources.flatMap((source) =>
      readWanted(source, { person, facts, signal }, { ...options, kept }),
    );
    return new Map(await Promise.all(reading.map(async ([fact, outcome]) => [fact, await outcome] as const)));
  };
}

interface Question {
  readonly person: string;
  readonly facts: readonly FactName[];
  readonly signal: AbortSignal;
}

/** The wanted facts that this source answers. */
function readWanted(
  source: Source,
  { person, facts, signal }: Question,
  options: FactReaderOptions & { readonly kept: KeptFacts },
): readonly (readonly [FactName, Promise<Outcome>])[] {
  const { kept } = options;
  const whom = source.ofTenant ? 'tenant' : person;
  const wanted = source.facts.filter((fact) => facts.includes(fact));
  const known = new Map(
    wanted.flatMap((fact) => {
      const outcome = kept.find(whom, fact);
      return outcome ? [[fact, outcome]] : [];
    }),
  );
  const unknown = wanted.filter((fact) => !known.has(fact));
  if (unknown.length === 0) return [...known];
  const read = readSource(source, { person, facts: unknown, signal }, options);
  const fresh = unknown.map((fact) => {
    const outcome = read.then((outcomeOf) => outcomeOf(fact));
    kept.put(whom, fact, outcome);
    return [fact, outcome] as const;
  });
  return [...known, ...fresh];
}

async function readSource(
  source: Source,
  { person, facts, signal }: Question,
  { ask, clock, log }: FactReaderOptions,
): Promise<(fact: FactName) => Outcome> {
  const answer = await ask(source.endpoint, source.request(person, facts, clock()), signal);
  const readAt = clock();
  const told = 'body' in answer ? source.read(answer.body, person, readAt) : undefined;
  if (!told) {
    const why = whyNot(source, answer);
    if ('body' in answer) log.warn('directory.unreadable', { endpoint: source.endpoint });
    return () => ({ why });
  }
  log.debug('directory.read', { endpoint: source.endpoint, facts });
  return (fact) => outcomeOf(fact, told, readAt);
}

function whyNot(source: Source, answer: Answer) {
  if (!('why' in answer)) return 'down';
  return answer.why === 'absent' ? source.absent : answer.why;
}

function outcomeOf(fact: FactName, told: AllTold, readAt: number): Outcome {
  const found = told[fact];
  if (!found) return { why: 'noValue' };
  const known: Fact = { fact, readAt, ...found };
  return { known };
}
