import type { Directory, Looked, Ports, ReadKnowledge } from '../src/ports.ts';
import { factsWanted, servicesToAsk } from '../src/run/evidence.ts';
import { articleInQuestion } from '../src/run/next-step.ts';
import { findingsOf } from '../src/run/findings-of.ts';
import type { ActiveRun } from './active-run.ts';
import { append, knowledgeOf } from './active-run.ts';
import type { Envelope } from './incoming.ts';
import { isSaidAnew } from './said-consent.ts';

/** What of a turn looking up needs. */
interface Looking {
  readonly ports: Pick<Ports, 'directory' | 'people' | 'clock' | 'log'>;
  readonly knowledge: ReadKnowledge;
  readonly scope: Envelope['scope'];
  readonly zone: string | undefined;
}

/** What was read longer ago than this is looked up again before anything is built on it, in milliseconds. */
const freshFor = 5 * 60 * 1000;

/**
 * Looks up what would answer a question of the article in hand, and whether its services have an incident, and records
 * both as events: whatever follows needs no directory. Facts about the person are looked up in their own chat alone,
 * and only once they have allowed it.
 */
export async function gather(run: ActiveRun, turn: Looking): Promise<ActiveRun> {
  const { directory, clock } = turn.ports;
  if (!directory) return run;
  const since = clock() - freshFor;
  const allowed = await withConsent(run, since, turn);
  const [incidents, looked] = await Promise.all([
    incidentsFor(allowed, since, directory, turn),
    factsFor(allowed, since, directory, turn),
  ]);
  return [...incidents, ...looked].reduce((told, event) => append(told, event, clock()), allowed);
}

/**
 * What the person said about looking up, now that it matters, or that they have to be asked. They may have said it
 * elsewhere since the run asked, in a group: what they said last holds.
 */
async function withConsent(run: ActiveRun, since: number, turn: Looking): Promise<ActiveRun> {
  if (turn.scope !== 'personal' || wanted(run, since, turn).length === 0) return run;
  const { people, clock } = turn.ports;
  const { consent } = run.state;
  // What this turn says stands in no store yet.
  const answer = isSaidAnew(run) ? undefined : await people.consent(run.whose.tenant, run.whose.person);
  if (answer !== undefined && answer !== consent)
    return append(run, { kind: 'consented', step: null, answer }, clock());
  return consent === undefined ? append(run, { kind: 'consentNeeded' }, clock()) : run;
}

function wanted(run: ActiveRun, since: number, { knowledge }: Looking) {
  const about = articleInQuestion(knowledgeOf(run, knowledge.base), run.state);
  if (!about?.isMeant) return [];
  return factsWanted(run.state, about.article, findingsOf(run.state, about.article).answers, since);
}

async function factsFor(run: ActiveRun, since: number, directory: Directory, turn: Looking) {
  const facts = run.state.consent === 'yes' && turn.scope === 'personal' ? wanted(run, since, turn) : [];
  if (facts.length === 0) return [];
  const { tenant, person } = run.whose;
  const looked = await directory.look({ tenant, person }, facts);
  tellMissing(run, looked, turn);
  const { zone } = turn;
  const found = looked.facts.filter(({ fact, readAt }) => run.state.observed.get(fact)?.readAt !== readAt);
  if (found.length === 0 && looked.missing.length === 0) return [];
  return [
    {
      kind: 'observed' as const,
      facts: found.map((fact) => ({ ...fact, ...(zone && { zone }) })),
      missing: [...looked.missing],
    },
  ];
}

/** How many, and why: what it was about stays with the person. */
function tellMissing({ id }: ActiveRun, { missing }: Looked, { ports: { log } }: Looking): void {
  if (missing.length === 0) return;
  const reasons: Record<string, number> = {};
  for (const { why } of missing) reasons[why] = (reasons[why] ?? 0) + 1;
  log.warn('directory.missing', { run: id, missing: missing.length, ...reasons });
}

async function incidentsFor(
  run: ActiveRun,
  since: number,
  directory: Directory,
  { knowledge, zone, scope }: Looking,
) {
  const about = articleInQuestion(knowledgeOf(run, knowledge.base), run.state);
  const services = about ? servicesToAsk(run.state, about.article, since) : [];
  if (services.length === 0) return [];
  const found = await directory.incidents(run.whose.tenant, services);
  // Where others read along, it is nobody's time but UTC.
  const shownIn = scope === 'personal' && zone ? { zone } : {};
  return [{ kind: 'incidents' as const, services: [...services], found: [...found], ...shownIn }];
}
