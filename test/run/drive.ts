import type { Inputs } from '../../cards/press.ts';
import type { ActiveRun } from '../../dialogs/active-run.ts';
import { append, newRun, settle } from '../../dialogs/active-run.ts';
import { knowledgeOf } from '../../dialogs/active-run.ts';
import { hear } from '../../dialogs/dialogs.ts';
import { isFormCard, submission } from '../../dialogs/submission.ts';
import { writeDown } from '../../dialogs/written.ts';
import type { FactName } from '../../src/knowledge/directory-facts.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { factsWanted, servicesToAsk } from '../../src/run/evidence.ts';
import type { KnownIncident } from '../../src/run/evidence-shapes.ts';
import type { EventBody, ShownOption, Understood } from '../../src/run/events.ts';
import { stays, type Narrowing } from '../../src/run/narrowing.ts';
import { articleInQuestion } from '../../src/run/next-step.ts';
import { canGoBack } from '../../src/run/can-go-back.ts';
import { findingsOf } from '../../src/run/findings-of.ts';
import type { RunState, ShownStep } from '../../src/run/run-state.ts';

/** A person who always answers what `nextStep` puts to them. */

const whose = { tenant: 't', conversation: 'c', person: 'p' };

/** Something a person does while a run is open. */
export type Move =
  | { readonly kind: 'press'; readonly button: number }
  | { readonly kind: 'type'; readonly different: boolean; readonly understood: Understood }
  | { readonly kind: 'view'; readonly view: 'employee' | 'administrator' }
  | { readonly kind: 'send'; readonly inputs: Inputs }
  | { readonly kind: 'browse' | 'back' };

/** What a directory would say: facts by name, and the incidents that are open. */
export interface Told {
  readonly facts: ReadonlyMap<FactName, string>;
  readonly incidents: readonly KnownIncident[];
}

/** The knowledge, and beside it a directory that always says the same; without one nothing is looked up. */
export type ToldBase = KnowledgeBase & { readonly told?: Told };

export function begin(base: ToldBase, complaint: Understood): ActiveRun {
  return add(newRun('r', whose), base, { kind: 'complained', ...complaint });
}

export function add(run: ActiveRun, base: ToldBase, event: EventBody): ActiveRun {
  return settle(informed(append(run, event, 1), base), { base }, 1, true);
}

/** What `gather` does, without its waiting. */
function informed(run: ActiveRun, base: ToldBase): ActiveRun {
  const { told } = base;
  const about = told && articleInQuestion(knowledgeOf(run, base), run.state);
  if (!about) return run;
  const { article, isMeant } = about;
  const services = servicesToAsk(run.state, article, 0);
  const found = told.incidents.filter(({ service }) => services.includes(service));
  const asked =
    services.length > 0
      ? append(run, { kind: 'incidents', services: [...services], found: [...found] }, 1)
      : run;
  const { answers } = findingsOf(run.state, article);
  const wanted = isMeant ? factsWanted(run.state, article, answers, 0) : [];
  if (wanted.length === 0) return asked;
  if (run.state.consent === undefined) return append(asked, { kind: 'consentNeeded' }, 1);
  return run.state.consent === 'yes' ? append(asked, observedBy(told, wanted), 1) : asked;
}

function observedBy({ facts }: Told, wanted: readonly FactName[]): EventBody {
  return {
    kind: 'observed',
    facts: wanted.flatMap((fact) => {
      const value = facts.get(fact);
      return value === undefined ? [] : [{ fact, value, readAt: 1 }];
    }),
    missing: wanted.flatMap((fact) => (facts.has(fact) ? [] : [{ fact, why: 'noValue' as const }])),
  };
}

/** Presses a button of the open step. */
export function press(run: ActiveRun, base: ToldBase, option: ShownOption): ActiveRun {
  const { seq, step } = openStep(run);
  const event = hear(step, option, {
    seq,
    said: () => [],
    narrowed: (said) => narrowedTo(run, base, said),
  });
  if (!event) throw new Error(`A ${step.kind} step offers "${option.id}" and does not know it.`);
  return add(run, base, event);
}

/** What is left of the candidates once something is said about a facet. */
function narrowedTo(run: ActiveRun, base: KnowledgeBase, said: Narrowing): Understood {
  const { valuesOf } = knowledgeOf(run, base);
  const { understood } = run.state;
  return {
    ...understood,
    candidates: understood.candidates.filter(({ article }) => stays(article, [said], valuesOf)),
  };
}

/** Sends a card of a form. */
function send(run: ActiveRun, base: ToldBase, inputs: Inputs): ActiveRun {
  const card = openStep(run);
  if (!isFormCard(card)) return run;
  const { event, written } = submission(run, card, inputs, knowledgeOf(run, base));
  return settle(append(run, event, 1, { activity: 'a', text: writeDown(written) }), { base }, 1, true);
}

/** What is not possible where the run stands changes nothing. */
export function make(run: ActiveRun, base: ToldBase, move: Move): ActiveRun {
  if (run.state.closed) return run;
  const { seq, step, options } = openStep(run);
  switch (move.kind) {
    case 'press': {
      const option = options[move.button % options.length];
      return option ? press(run, base, option) : run;
    }
    case 'send':
      return send(run, base, move.inputs);
    case 'type':
      // After a hand-over the next words open another run.
      if (step.kind === 'handOver') return run;
      return add(run, base, { kind: 'detailed', different: move.different, ...move.understood });
    case 'view':
      return add(run, base, { kind: 'audienceChanged', step: seq, view: move.view });
    case 'browse':
      return add(run, base, { kind: 'browsed', step: seq });
    case 'back':
      return canGoBack(run.state) ? add(run, base, { kind: 'wentBack', step: seq }) : run;
  }
}

export function openStep(run: ActiveRun): ShownStep {
  if (!run.state.open) throw new Error('No step is open.');
  return run.state.open;
}

/** What was looked up, where anything was. */
function evidenceOf({
  consent,
  observed,
  missing,
  contradicted,
  doubted,
  incidents,
  setAside,
}: RunState): object {
  return {
    ...(consent && { consent, observed, missing, contradicted, doubted }),
    ...(incidents.size > 0 && { incidents, setAside }),
  };
}

/** What a state knows, without its bookkeeping. */
export function known(state: RunState): object {
  const { understood, pinned, rejected, refusals, browsing, said, answers, tried } = state;
  const { different, view, handedOver, closed, standing, forms, inForm, cards, narrowed } = state;
  return {
    ...{ understood, pinned, rejected, refusals, browsing, said, answers, tried, view, handedOver, closed },
    different: different?.seq,
    moves: standing.length,
    ...(narrowed.length > 0 && { narrowed, cards }),
    ...(forms.size > 0 && { forms, inForm }),
    ...evidenceOf(state),
  };
}
