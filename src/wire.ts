import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBot } from '../dialogs/bot.ts';
import type { DialogSettings } from '../dialogs/settings.ts';
import { facetsIn } from './classify/facets/facets.ts';
import { openIndex } from './classify/index/search-index.ts';
import { classify } from './classify/classify.ts';
import type { Config, HelpDeskContact } from './config/config.ts';
import { KnowledgeFolderError } from './files/knowledge-folder-error.ts';
import { keepKnowledge, type KnowledgeKeeper } from './files/knowledge-keeper.ts';
import { guessLanguage } from './language/guess-language.ts';
import { languageOf } from './language/language-of.ts';
import { keepLearned, learnsNothing, type LearnedKeeper } from './learning/keep-learned.ts';
import { OperatorError } from './operator-error.ts';
import type { Clock, Directory, KnowledgePort, Log, Ports } from './ports.ts';
import { guardPolicy } from './server/guard-policy.ts';
import { isServiceUrl } from './server/is-service-url.ts';
import type { Readiness, Service } from './server/service.ts';
import { openStore } from './store/open-store.ts';
import { StoreError } from './store/store-error.ts';
import { admit, everybody } from './teams/admission.ts';
import { createAdapter } from './teams/create-adapter.ts';
import { processActivity } from './teams/process-activity.ts';
import { resendLost } from './teams/resend-lost.ts';
import { TeamsBot } from './teams/teams-bot.ts';

/** The knowledge that comes with the bot: beside `src`, or beside `dist`, where this file is one folder deeper. */
const starterFolder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../knowledge' : '../../knowledge', import.meta.url),
);

/** How long activity ids are remembered, in milliseconds: the platform redelivers within minutes. */
const redeliveryWindow = 24 * 60 * 60 * 1000;

/** What stands in for a part that the configuration would pick. */
export interface Replaced {
  readonly directory?: Directory | undefined;
}

/** Builds everything from the configuration. The only file that picks implementations. */
export async function wire(
  config: Config,
  log: Log,
  clock: Clock = Date.now,
  replaced: Replaced = {},
): Promise<Service> {
  const store = await opened(config);
  const knowledge = keeper(config, log, clock);
  const learned = config.learning ? keepLearned(store.outcomes, log) : learnsNothing;
  const ports: Ports = {
    ...store,
    knowledge: joined(knowledge, learned),
    directory: replaced.directory ?? (await directoryOf(config, log, clock)),
    languageOf: (text) => languageOf(text, guessLanguage),
    clock,
    log,
  };
  const bot = createBot(ports, dialogSettings(config));
  const adapter = createAdapter(config, log);
  const appId = config.mode === 'production' ? config.credentials.appId : '';
  const admission = config.mode === 'production' ? admit(config.allowedTenants) : everybody;
  const teams = new TeamsBot({ bot, adapter, admission, clock, log });
  const policy = guardPolicy(config);
  return {
    process: (request, response) => processActivity(adapter, teams, request, response),
    async start() {
      await readKnowledge(knowledge);
      // In the background: until it is done, the bot answers from the articles alone.
      void learned.start();
      await store.tidy(ports.clock() - redeliveryWindow);
      await resendLost({ bot, adapter, appId, isAllowedServiceUrl: (url) => isServiceUrl(policy, url), log });
    },
    async reload() {
      await Promise.all([knowledge.look(), learned.look()]);
    },
    readiness: () => readinessOf(knowledge),
    async stop() {
      await Promise.all([knowledge.stop(), learned.stop()]);
      await store.close();
    },
  };
}

function readinessOf(knowledge: KnowledgeKeeper): Readiness {
  if (knowledge.current() === undefined) return { ready: false, reason: 'The knowledge is being read.' };
  const trouble = knowledge.trouble();
  return { ready: true, reason: trouble === undefined ? 'ready' : `Ready, but: ${trouble}` };
}

async function opened({ database }: Config) {
  try {
    return await openStore(`file:${database.path}`);
  } catch (error) {
    throw error instanceof StoreError ? new OperatorError(error.message, { cause: error }) : error;
  }
}

/** Loaded only when it is on: nobody else pays for Microsoft's clients. */
async function directoryOf(config: Config, log: Log, clock: Clock): Promise<Directory | undefined> {
  if (config.mode === 'local' || !config.directory) return undefined;
  const { openDirectory } = await import('./directory/open-directory.ts');
  return openDirectory({ ...config.directory, credentials: config.credentials, clock, log });
}

function keeper(config: Config, log: Log, clock: Clock): KnowledgeKeeper {
  const { cloud, clients, database } = config;
  return keepKnowledge({
    folders: [...(config.starterKnowledge ? [starterFolder] : []), ...config.knowledge],
    reach: { cloud, clients },
    cachePath: database.path === ':memory:' ? undefined : join(dirname(database.path), 'knowledge-cache.db'),
    prepare: (base, data) => {
      const index = openIndex(data);
      // Now, and not while somebody waits for an answer.
      facetsIn(base.titles);
      return { base, classify: (text, options) => classify(index, text, options) };
    },
    clock,
    log,
  });
}

const noCauses: ReadonlyMap<string, number> = new Map();

/** The knowledge and what was learned, as both are at one moment: a turn keeps the two it began with. */
function joined(knowledge: KnowledgeKeeper, learner: LearnedKeeper): KnowledgePort {
  return {
    current() {
      const read = knowledge.current();
      const learned = learner.current();
      const causes = learner.causes();
      return (
        read && {
          base: read.base,
          confirmed: (article) => causes.get(article) ?? noCauses,
          classify: (text, only) => read.classify(text, { only, learned }),
        }
      );
    },
  };
}

async function readKnowledge(knowledge: KnowledgeKeeper): Promise<void> {
  try {
    await knowledge.read();
  } catch (error) {
    throw error instanceof KnowledgeFolderError ? new OperatorError(error.message, { cause: error }) : error;
  }
}

function dialogSettings({ helpDesk, securityContact, runIdleDays, learning }: Config): DialogSettings {
  return {
    helpDesk: helpDesk.name,
    contact: helpDesk.contact && address(helpDesk.contact),
    security: securityContact && address(securityContact),
    idleDays: runIdleDays,
    learning,
  };
}

function address(contact: HelpDeskContact): string {
  return contact.kind === 'link' ? contact.url : contact.text;
}
