import { OperatorError } from '../operator-error.ts';

/** All that is wrong with the settings, in one go: nobody should start the bot five times to hear five problems. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
  /** One sentence or two for each problem: the setting, its value, what is permitted. Never a secret. */
  readonly issues: readonly string[];
  /** Where the bot would listen, when those settings are right: whether one can is then told with the rest. */
  readonly place: { readonly port: number; readonly host: string } | undefined;

  constructor(issues: readonly string[], place?: ConfigError['place']) {
    const count = issues.length === 1 ? '1 setting needs' : `${issues.length} settings need`;
    super([`${count} mending:`, ...issues.map((issue) => `  - ${issue}`)].join('\n'));
    this.issues = issues;
    this.place = place;
  }
}
