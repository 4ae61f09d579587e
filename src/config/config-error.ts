import { OperatorError } from '../operator-error.ts';

/** All that is wrong with the settings, in one go: nobody should start the bot five times to hear five problems. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
  /** One sentence or two for each problem: the setting, its value, what is permitted. Never a secret. */
  readonly issues: readonly string[];

  constructor(issues: readonly string[]) {
    const count = issues.length === 1 ? '1 setting needs' : `${issues.length} settings need`;
    super([`${count} mending:`, ...issues.map((issue) => `  - ${issue}`)].join('\n'));
    this.issues = issues;
  }
}
