import { commandOf, commands, helpOption, type Command, type Option } from './commands.ts';

/** About everything, or about one command. */
export function helpText(name?: string): string {
  const command = name === undefined ? undefined : commandOf(name);
  return `${(command === undefined ? overview() : about(command)).join('\n')}\n`;
}

function overview(): string[] {
  const widest = Math.max(...commands.map((command) => usageOf(command).length));
  return [
    'For authors of articles: what the bot makes of a folder of knowledge. For operators: what it learned.',
    '',
    '  npm run firstline -- COMMAND ...',
    '',
    ...commands.map((command) => `  ${usageOf(command).padEnd(widest + 2)}${command.does}`),
    '',
    ...optionLines([helpOption, { name: 'version', gives: 'show the version' }]),
    '',
    'More about one of them: npm run firstline -- COMMAND --help',
    'Exit codes: 0 fine; 1 something in the files is wrong; 2 the work could not be done; 130 interrupted.',
  ];
}

function about(command: Command): string[] {
  const { does, operands, options, notes } = command;
  return [
    `Firstline ${does}.`,
    '',
    `  npm run firstline -- ${usageOf(command)}${options.length > 0 ? ' [options]' : ''}`,
    '',
    ...(operands.most > 0 ? [`  ${operands.usage.padEnd(18)}${operands.gives}`] : []),
    ...optionLines([...options, helpOption]),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...(operands.least > 0 ? ['A name that begins with "-" is given after "--".'] : []),
  ];
}

function usageOf({ name, operands, options }: Command): string {
  const needed = options
    .filter((option) => option.needed)
    .map((option) => `--${option.name} ${option.placeholder ?? ''}`);
  return [name, operands.usage, ...needed].filter((part) => part !== '').join(' ');
}

function optionLines(options: readonly Option[]): string[] {
  return options.map(({ name, placeholder = '', gives, many }) => {
    const option = `--${name} ${placeholder}`;
    return `  ${option.padEnd(18)}${gives}${many ? '; can be given again' : ''}`;
  });
}
