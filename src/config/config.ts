import type { Cloud } from '../knowledge/clouds.ts';
import type { FactName } from '../knowledge/directory-facts.ts';
import type { GraphHost } from './graph-hosts.ts';
import type { Secret } from './secret.ts';

/** What the operator decided, checked and with every default filled in. */
export type Config = LocalConfig | ProductionConfig;

/** No account and no cloud: unsigned activities, from this computer only. */
interface LocalConfig extends CommonConfig {
  readonly mode: 'local';
  /** The chat page; undefined when it is switched off. */
  readonly playground: { readonly port: number } | undefined;
}

/** Behind Teams, with the bot's own identity. */
interface ProductionConfig extends CommonConfig {
  readonly mode: 'production';
  readonly channelService: ChannelService;
  readonly credentials: Credentials;
  /** Undefined when nothing is looked up. */
  readonly directory: DirectoryConfig | undefined;
}

export interface DirectoryConfig {
  readonly host: GraphHost;
  /** What may be looked up. */
  readonly facts: readonly FactName[];
}

interface CommonConfig {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Folders, each laid over the ones before and over the starter knowledge. */
  readonly knowledge: readonly string[];
  readonly starterKnowledge: boolean;
  readonly cloud: Cloud;
  /** Names of clients in lower case. */
  readonly clients: readonly string[];
  readonly database: Database;
  readonly logLevel: LogLevel;
  readonly helpDesk: HelpDesk;
  /** Whom people tell of a danger; the help desk when it is undefined. */
  readonly securityContact: HelpDeskContact | undefined;
  readonly runIdleDays: number;
  /** Whether the bot learns from what people confirm. */
  readonly learning: boolean;
  /** Tenant ids in lower case. */
  readonly allowedTenants: readonly string[] | 'everybody';
}

export interface Database {
  readonly kind: 'file';
  /** As written, so relative to the working directory. */
  readonly path: string;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Empty is the public cloud; the other is the US government's. Any third value makes botbuilder throw. */
export type ChannelService = '' | 'https://botframework.azure.us';

interface HelpDesk {
  /** As it stands in a sentence: "the help desk". */
  readonly name: string;
  readonly contact: HelpDeskContact | undefined;
}

/** `url` is https or mailto; `text` is for reading: a telephone number, a room. */
export type HelpDeskContact =
  { readonly kind: 'link'; readonly url: string } | { readonly kind: 'text'; readonly text: string };

/** How the bot proves who it is. Ids in lower case. */
export type Credentials = {
  readonly appId: string;
  readonly tenantId: string;
} & CredentialKind;

export type CredentialKind =
  | { readonly kind: 'secret'; readonly password: Secret }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: Secret }
  /** `clientId` is the managed identity's that the app registration trusts. */
  | { readonly kind: 'federated'; readonly clientId: string }
  | { readonly kind: 'managedIdentity' };
