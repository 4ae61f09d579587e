import type { Findings } from '../diagnose/findings.ts';
import { unknown } from '../diagnose/findings.ts';
import type { Article, CheckOption } from '../knowledge/article.ts';
import type { FactName } from '../knowledge/directory-facts.ts';
import type { EventOf } from './events.ts';
import type { KnownFact, KnownIncident } from './evidence-shapes.ts';

/** What was looked up in a run, and what the person said about that. */
export interface Evidence {
  /** Undefined while nothing about the person could be looked up; `open` while they are to be asked. */
  readonly consent: 'open' | 'yes' | 'no' | undefined;
  readonly observed: ReadonlyMap<FactName, KnownFact>;
  /** What could not be found out: the question is asked instead. */
  readonly missing: ReadonlySet<FactName>;
  /** What the person said is wrong. It is not looked up again. */
  readonly contradicted: ReadonlyMap<FactName, KnownFact>;
  /** "That's not right" was said where several facts were shown: these. */
  readonly doubted: readonly FactName[];
  /** Open incidents, by id, in the order in which they were told. */
  readonly incidents: ReadonlyMap<string, KnownIncident>;
  /** When incidents were last asked for, by service, in milliseconds since 1970. */
  readonly askedAbout: ReadonlyMap<string, number>;
  /** Incidents the person said it is not. */
  readonly setAside: ReadonlySet<string>;
  readonly zone: string | undefined;
}

export const noEvidence: Evidence = {
  consent: undefined,
  observed: new Map(),
  missing: new Set(),
  contradicted: new Map(),
  doubted: [],
  incidents: new Map(),
  askedAbout: new Map(),
  setAside: new Set(),
  zone: undefined,
};

type EvidenceEvent = EventOf<'consentNeeded' | 'consented' | 'observed' | 'incidents' | 'contradicted'>;

/** `at`: when the event happened, in milliseconds since 1970. */
export function foldEvidence(evidence: Evidence, body: EvidenceEvent, at: number): Partial<Evidence> {
  switch (body.kind) {
    case 'consentNeeded':
      return { consent: evidence.consent ?? 'open' };
    case 'consented':
      // Without consent nothing counts that was looked up with it; with a new one it is looked up again.
      return { consent: body.answer, observed: new Map(), missing: new Set(), doubted: [] };
    case 'observed':
      // Once a consent was taken back, what was looked up with it never was.
      return evidence.consent === 'yes' ? observeAgain(evidence, body) : {};
    case 'incidents':
      return findIncidents(evidence, body, at);
    case 'contradicted':
      return contradict(evidence, [body.fact, ...(body.also ?? [])]);
  }
}

/** What is looked up again may leave a single one of the facts that were doubted. */
function observeAgain(evidence: Evidence, body: EventOf<'observed'>): Partial<Evidence> {
  const next = { ...evidence, ...observe(evidence, body) };
  return { ...next, ...doubt(next, evidence.doubted) };
}

function observe(
  { observed, missing, contradicted }: Evidence,
  body: EventOf<'observed'>,
): Pick<Evidence, 'observed' | 'missing'> {
  const gone = body.missing.map(({ fact }) => fact);
  const found = body.facts.filter(({ fact }) => !contradicted.has(fact));
  const kept = [...observed].filter(([fact]) => !gone.includes(fact));
  return {
    observed: new Map([...kept, ...found.map((fact) => [fact.fact, fact] as const)]),
    missing: new Set([...missing, ...gone].filter((fact) => !found.some((one) => one.fact === fact))),
  };
}

/** "That's not right" of these facts: it is asked which one, unless a single one of them is left. */
export function doubt(
  evidence: Evidence,
  facts: readonly FactName[],
): Pick<Evidence, 'observed' | 'contradicted' | 'doubted'> {
  const { observed, contradicted } = evidence;
  const left = facts.filter((fact) => observed.has(fact));
  return left.length === 1 ? contradict(evidence, left) : { observed, contradicted, doubted: left };
}

function findIncidents(
  { incidents, askedAbout }: Evidence,
  { services, found, zone }: EventOf<'incidents'>,
  at: number,
): Pick<Evidence, 'incidents' | 'askedAbout' | 'zone'> {
  const others = [...incidents].filter(([, { service }]) => !isAmong(services, service));
  return {
    incidents: new Map([...others, ...found.map((one) => [one.id, one] as const)]),
    askedAbout: new Map([...askedAbout, ...services.map((service) => [service, at] as const)]),
    zone,
  };
}

function contradict(
  { observed, contradicted }: Evidence,
  facts: readonly FactName[],
): Pick<Evidence, 'observed' | 'contradicted' | 'doubted'> {
  const wrong = [...observed].filter(([name]) => facts.includes(name));
  return {
    observed: new Map([...observed].filter(([name]) => !facts.includes(name))),
    contradicted: new Map([...contradicted, ...wrong]),
    doubted: [],
  };
}

/** Check id -> the option that a directory's fact gives. What the words say and the person answers wins over it. */
export function observedOptions(
  { observed }: Evidence,
  article: Article,
  answers: Findings['answers'],
): ReadonlyMap<string, string> {
  return new Map(
    givenBy(observed, article)
      .filter(({ check }) => (answers.get(check) ?? unknown) === unknown)
      .map(({ check, option }) => [check, option.id] as const),
  );
}

/** The facts that speak for or against causes of an article, and count: what its cards have to say was looked up. */
export function factsBehind(
  { observed }: Evidence,
  article: Article,
  findings: Pick<Findings, 'observed'>,
): readonly KnownFact[] {
  return counting(
    observed,
    article,
    findings,
    ({ pointsTo, rulesOut }) => pointsTo.length + rulesOut.length > 0,
  );
}

/** The facts that rule a cause of an article out. */
export function factsAgainst(
  { observed }: Evidence,
  article: Article,
  findings: Pick<Findings, 'observed'>,
): readonly KnownFact[] {
  return counting(observed, article, findings, ({ rulesOut }) => rulesOut.length > 0);
}

/** The facts whose options count as answers and tell something. */
function counting(
  observed: Evidence['observed'],
  article: Article,
  findings: Pick<Findings, 'observed'>,
  tells: (option: CheckOption) => boolean,
): readonly KnownFact[] {
  const given = givenBy(observed, article).filter(
    ({ check, option }) => findings.observed.get(check) === option.id && tells(option),
  );
  return [...new Set(given.map(({ fact }) => fact))];
}

interface Given {
  readonly check: string;
  readonly option: CheckOption;
  readonly fact: KnownFact;
}

/** A value that no option names says nothing. */
function givenBy(observed: Evidence['observed'], { checks }: Article): Given[] {
  return checks.flatMap(({ id, fact, options }) => {
    const known = fact && observed.get(fact);
    const option = known && options.find(({ values }) => values.includes(known.value));
    return option ? [{ check: id, option, fact: known }] : [];
  });
}

/**
 * The facts that would answer an article's open questions. `readSince`: what was read before is looked up again, in
 * milliseconds since 1970; 0 takes everything as it is known.
 */
export function factsWanted(
  { observed, missing, contradicted }: Evidence,
  { checks, urgent }: Article,
  answers: Findings['answers'],
  readSince: number,
): readonly FactName[] {
  // Whoever may be under attack is helped before anything is asked.
  if (urgent) return [];
  const open = checks.flatMap(({ id, fact }) => (fact === undefined || answers.has(id) ? [] : [fact]));
  return [...new Set(open)].filter(
    (fact) => !missing.has(fact) && !contradicted.has(fact) && (observed.get(fact)?.readAt ?? -1) < readSince,
  );
}

/** The services of an article that incidents have not been asked for since a time, in milliseconds since 1970. */
export function servicesToAsk(
  { askedAbout }: Evidence,
  { services, urgent }: Article,
  since: number,
): readonly string[] {
  return urgent ? [] : services.filter((service) => (askedAbout.get(service) ?? -1) < since);
}

/** The open incident that a person has to be told before anything is asked about an article. */
export function incidentToTell(
  { incidents, setAside }: Evidence,
  { services, urgent }: Article,
): KnownIncident | undefined {
  if (urgent) return undefined;
  return [...incidents.values()].find(({ id, service }) => isAmong(services, service) && !setAside.has(id));
}

/** An author need not know how the directory writes a service's name. */
function isAmong(services: readonly string[], service: string): boolean {
  const plain = (name: string) => name.trim().toLowerCase();
  return services.some((one) => plain(one) === plain(service));
}
