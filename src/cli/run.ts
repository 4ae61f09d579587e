import { OperatorError } from '../operator-error.ts';
import type { Preview } from './card-preview.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { learned } from './learned.ts';
import type { OpensOutcomes } from './operator.ts';
import { dump } from './dump.ts';
import { evaluate } from './evaluate.ts';
import { helpText } from './help.ts';
import { readArguments, type Arguments } from './read-arguments.ts';
import { show } from './show.ts';
import { exitCodes, type Surroundings } from './surroundings.ts';
import { version } from './version.ts';

/** Does what a command line says, and gives the code to end with. Rejects only on a fault of this program. */
export async function run(
  argv: readonly string[],
  surroundings: Surroundings,
  preview: Preview,
  openOutcomes: OpensOutcomes,
): Promise<number> {
  try {
    return await carryOut(readArguments(argv), surroundings, preview, openOutcomes);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    await surroundings.err.write(`${error.message}\n`);
    return exitCodes.refused;
  }
}

async function carryOut(
  request: Arguments,
  surroundings: Surroundings,
  preview: Preview,
  openOutcomes: OpensOutcomes,
): Promise<number> {
  const { out } = surroundings;
  switch (request.kind) {
    case 'help':
      await out.write(helpText(request.command));
      return exitCodes.fine;
    case 'version':
      await out.write(`${version()}\n`);
      return exitCodes.fine;
    case 'problems':
      throw new OperatorError([...request.problems, whereHelpIs(request.command)].join('\n'));
    case 'check':
      return check(request, surroundings, preview);
    case 'show':
      return show(request, surroundings, preview);
    case 'dump':
      return dump(request, surroundings);
    case 'cards':
      return cards(request, surroundings, preview);
    case 'evaluate':
      return evaluate(request, surroundings);
    case 'learned':
      return learned(request, surroundings, openOutcomes);
  }
}

function whereHelpIs(command: string): string {
  return `What can be given: npm run firstline -- ${command === '' ? '' : `${command} `}--help`;
}
