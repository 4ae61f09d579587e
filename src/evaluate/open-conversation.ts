import { append, newRun, settle, type ActiveRun } from '../../dialogs/active-run.ts';
import { hear } from '../../dialogs/dialogs.ts';
import { saidAbout, understand } from '../../dialogs/understand.ts';
import { understandWithin } from '../../dialogs/understand-within.ts';
import type { ReadKnowledge } from '../ports.ts';
import type { Narrowing } from '../run/narrowing.ts';
import { lastShown } from '../run/run-state.ts';
import type { Conversation } from './simulated-employee.ts';

const whose = { tenant: 'evaluation', conversation: 'evaluation', person: 'employee' };

/** Nothing that is measured depends on when it happens. */
const at = 0;

/** Begins the bot's own run with a complaint, without its platform and its store, in a personal chat. */
export function openConversation(knowledge: ReadKnowledge, text: string): Conversation {
  const complained = { kind: 'complained' as const, ...understand(knowledge, text) };
  const run = append(newRun('evaluation', whose), complained, at);
  return conversationOf(settle(run, knowledge, at, true), knowledge, text);
}

function conversationOf(run: ActiveRun, knowledge: ReadKnowledge, text: string): Conversation {
  const shown = lastShown(run.state);
  if (shown === undefined) throw new RangeError('A run that was settled shows no step.');
  const { seq, step, options } = shown;
  return {
    step,
    options: options.map(({ id }) => id),
    press(id) {
      const option = options.find((offered) => offered.id === id);
      const said = (article: { readonly id: string }) => saidAbout(knowledge.base, article.id, text);
      const narrowed = (to: Narrowing) => understandWithin(knowledge, run.state, to, text);
      const event = option && hear(step, option, { seq, said, narrowed });
      if (!event) throw new RangeError(`A card of the kind ${step.kind} does not offer "${id}".`);
      return conversationOf(settle(append(run, event, at), knowledge, at, true), knowledge, text);
    },
  };
}
