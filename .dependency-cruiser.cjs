/** The layers of ARCHITECTURE.md as a tool checks them. Each rule says why it is there. */
const core = '^src/(knowledge|classify|diagnose|run|language|secrets)/';
const edges = '^src/(teams|store|files|learning|server|playground|directory)/';

module.exports = {
  forbidden: [
    {
      name: 'core-knows-no-platform',
      severity: 'error',
      comment:
        'Knowledge, classification, diagnosis and the run are plain functions on plain data. Whatever talks to Teams, HTTP, a database or the disk belongs to an edge and is passed in.',
      from: { path: core },
      to: {
        path: '^(node_modules/(botbuilder|botframework|restify|kysely|pino|@microsoft)|(fs|http|https|net|os|process|timers|worker_threads|child_process)(/|$)|node:)',
      },
    },
    {
      name: 'core-imports-only-core',
      severity: 'error',
      comment: 'The core may not look up at ports, cards, dialogs or the edges: they are built on it.',
      from: { path: core },
      to: { path: ['^(cards|dialogs|manifest)/', '^src/[^/]+[.]ts$', edges] },
    },
    {
      name: 'knowledge-is-the-bottom',
      severity: 'error',
      comment:
        'Knowledge is read before anyone classifies, diagnoses or runs; a look upwards would make a circle.',
      from: { path: '^src/knowledge/' },
      to: { path: '^src/(classify|diagnose|run)/' },
    },
    {
      name: 'classify-and-diagnose-are-neighbours',
      severity: 'error',
      comment:
        'Which article and which cause are two decisions. The run joins them; they do not know each other.',
      from: { path: '^src/(classify|diagnose)/' },
      to: { path: '^src/(classify|diagnose|run)/', pathNot: '^src/$1/' },
    },
    {
      name: 'evaluation-is-pure',
      severity: 'error',
      comment:
        "The evaluation replays the bot's own run, so it stands on the dialogs (and on what they see of the world, src/ports.ts). Files, clocks and outputs are brought by whoever evaluates, so that a test can evaluate a handful of articles.",
      from: { path: '^src/evaluate/' },
      to: {
        path: [
          edges,
          '^(cards|manifest)/',
          '^src/(cli|config)/',
          '^src/(wire|start|bot-process|main|operator-error)[.]ts$',
          '^(node_modules/(botbuilder|botframework|restify|kysely|pino|@microsoft)|(fs|http|https|net|os|process|timers|worker_threads|child_process)(/|$)|node:)',
        ],
      },
    },
    {
      name: 'nobody-leans-on-the-evaluation',
      severity: 'error',
      comment: 'What measures the bot may not become a part of it.',
      from: { pathNot: '^(src/(evaluate|cli)/|test/|bench/)' },
      to: { path: '^src/evaluate/' },
    },
    {
      name: 'language-is-a-leaf',
      severity: 'error',
      comment:
        'Which language a text is in depends on the text alone. Of the project it needs the English words; who asks is passed the answer.',
      from: { path: '^src/language/' },
      to: {
        path: ['^src/', '^node_modules/'],
        pathNot: ['^src/(language|knowledge/words)/', '^node_modules/eld/'],
      },
    },
    {
      name: 'language-is-picked-by-wire',
      severity: 'error',
      comment: 'The package that guesses can be replaced in one place: everyone else is given a function.',
      from: { pathNot: '^(src/(language/|wire[.]ts)|test/)' },
      to: { path: ['^src/language/', '^node_modules/eld/'] },
    },
    {
      name: 'secrets-are-a-leaf',
      severity: 'error',
      comment:
        'Whether a text holds a secret depends on the text alone. It is asked before anything else sees a text, so it may lean on nothing.',
      from: { path: '^src/secrets/' },
      to: { path: ['^(src|cards|dialogs)/', '^node_modules/'], pathNot: '^src/secrets/' },
    },
    {
      name: 'secrets-are-taken-at-the-door',
      severity: 'error',
      comment:
        'Messages lose their secrets in one place, before anything is made of them: what asks again further in would only hide that something came past it.',
      from: { pathNot: '^(src/secrets/|dialogs/take-secrets[.]ts|test/|bench/)' },
      to: { path: '^src/secrets/' },
    },
    {
      name: 'cards-are-data',
      severity: 'error',
      comment:
        'A card file turns a step into card JSON and text. Sending it and hearing the answer is the work of others.',
      from: { path: '^cards/' },
      to: {
        path: [
          '^dialogs/',
          edges,
          '^src/(ports|wire|start|main)[.]ts$',
          '^src/config/',
          '^node_modules/(botbuilder|restify)',
        ],
      },
    },
    {
      name: 'dialogs-know-ports-not-edges',
      severity: 'error',
      comment: 'A dialog talks to the world through src/ports.ts, so that a test can be the world.',
      from: { path: '^dialogs/' },
      to: {
        path: [
          edges,
          '^src/(wire|start|bot-process|main)[.]ts$',
          '^src/config/',
          '^node_modules/(botbuilder|restify|kysely|pino)',
        ],
      },
    },
    {
      name: 'botbuilder-stays-in-teams',
      severity: 'error',
      comment: 'The SDK has reached its end of support. A move to its successor must touch one folder.',
      from: { pathNot: '^(src/teams/|test/|bench/)' },
      to: { path: '^node_modules/(botbuilder|botframework)' },
    },
    {
      name: 'edges-stay-behind-wire',
      severity: 'error',
      comment:
        'Only src/wire.ts picks implementations, and src/start.ts and src/bot-process.ts start them; everyone else sees a port. The command-line tool has a rule of its own.',
      from: {
        pathNot:
          '^(src/(wire|start|bot-process|main)[.]ts|test/|bench/|src/(teams|store|files|learning|server|playground|directory|cli)/)',
      },
      to: { path: edges },
    },
    {
      name: 'edges-do-not-know-each-other',
      severity: 'error',
      comment: 'Two edges that import each other can no longer be replaced one at a time.',
      from: { path: '^src/(teams|store|files|learning|server|playground|directory)/' },
      to: { path: edges, pathNot: '^src/$1/' },
    },
    {
      name: 'directory-is-picked-by-wire',
      severity: 'error',
      comment:
        'Whoever reads facts about people gets them through the port, which can be off. One file decides that it is on.',
      from: { pathNot: '^(src/(directory/|wire[.]ts)|test/|bench/)' },
      to: {
        path: [
          '^src/directory/',
          '^node_modules/@microsoft/microsoft-graph-client/',
          '^node_modules/@azure/',
        ],
      },
    },
    {
      name: 'directory-knows-facts-and-its-port',
      severity: 'error',
      comment:
        'What the directory says is turned into facts and nothing else: no article, no run and no card may change what is looked up.',
      from: { path: '^src/directory/' },
      to: {
        path: '^(src|cards|dialogs|manifest)/',
        pathNot: '^src/(directory/|config/|knowledge/directory-facts[.]ts$|(ports|error-code)[.]ts$)',
      },
    },
    {
      name: 'cli-reads-files-and-no-more',
      severity: 'error',
      comment:
        'The tool for authors shows what the bot makes of files. It must run where no bot can: without settings, a store or a network. What an operator asks about the database goes through one file, and sees a port.',
      from: { path: '^src/cli/', pathNot: '^src/cli/(open-outcomes|operator|learned)[.]ts$' },
      to: { path: '^src/((teams|store|server|learning|playground|config)/|(wire|start|main|ports)[.]ts$)' },
    },
    {
      name: 'cli-opens-the-store-in-one-file',
      severity: 'error',
      comment: 'What lists and withdraws examples works on the port, so that a test can be the store.',
      from: { path: '^src/cli/(operator|learned)[.]ts$' },
      to: { path: '^src/((teams|store|server|learning|playground|config)/|(wire|start|main)[.]ts$)' },
    },
    {
      name: 'nobody-leans-on-the-cli',
      severity: 'error',
      comment: 'It is a program of its own. What others need of it belongs where it has it from.',
      from: { pathNot: '^(src/cli/|test/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'config-stands-alone',
      severity: 'error',
      comment:
        'Settings are read before anything is built from them; of the rest they know only how to complain, and the clouds and the facts by name.',
      from: { path: '^src/config/' },
      to: {
        path: '^(src|cards|dialogs)/',
        pathNot:
          '^src/(config/|(operator-error|loopback|error-code|knowledge/(clouds|directory-facts))[.]ts$)',
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle of imports has no first file to read. Move what is shared down a layer.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-in-source',
      severity: 'error',
      comment: 'Shipped code may not lean on test code.',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that resolves to nothing fails at run time, on the first person who needs it.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
