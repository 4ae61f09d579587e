import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createGraphDirectory,
  type GraphDirectoryOptions,
} from '../../src/directory/create-graph-directory.ts';
import type { Directory } from '../../src/ports.ts';
import { documented, endpointOf, type Found, type Permission } from './graph/endpoints.ts';
import { GraphError, Violation } from './graph/graph-error.ts';
import { listIssues, type StoredIssue } from './graph/issues.ts';
import { permit, select } from './graph/select.ts';
import { listSignIns, readSignInQuery, type StoredSignIn } from './graph/sign-ins.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What an endpoint answers instead of what it would. */
export interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body?: unknown;
  /** Called when it is asked; it answers when the promise is kept. */
  readonly delay?: () => Promise<unknown>;
}

/** A delay until the stand-in is closed. */
export const never = () => new Promise<never>(() => undefined);

export interface Call {
  /** Without the version. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Microsoft Graph as far as the bot may use it, on loopback. Properties are named as Graph names them. It answers only
 * calls that the documented permissions allow, and only about people it was told of: `close` throws when there was any
 * other, so that the test fails.
 */
export class GraphStandIn {
  /** The bot's own tenant, which is that of every `Person`. */
  readonly tenant = 'tenant-1';
  readonly calls: Call[] = [];
  /** What an administrator granted. */
  readonly granted = new Set<Permission>(documented);
  /** Whether the tenant has the licence that reports need. */
  premium = true;
  /** Issues on a page. */
  pageSize = 100;
  readonly #server: Server;
  readonly #violations: string[] = [];
  readonly #people = new Set<string>();
  readonly #users = new Map<string, Properties>();
  readonly #registrations = new Map<string, Properties>();
  readonly #signIns = new Map<string, readonly StoredSignIn[]>();
  readonly #scripted = new Map<string, Scripted>();
  #organization: Properties = {};
  #issues: readonly StoredIssue[] = [];

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<GraphStandIn> {
    const server = createServer();
    const standIn = new GraphStandIn(server);
    server.on('request', (request, response) => void standIn.#take(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The bot's own adapter on this stand-in: `Office.open({ directory: standIn.directory })`. */
  readonly directory = (options: Partial<GraphDirectoryOptions> & Parts): Directory =>
    createGraphDirectory({
      url: this.url,
      token: () => Promise.resolve('stand-in'),
      tenant: this.tenant,
      ...options,
    });

  /** Somebody with an account. `id` is an object id (a GUID in lower case), to be given to `PersonOptions.objectId`. */
  user(id: string, properties: Properties = {}): void {
    this.#people.add(id);
    this.#users.set(id, {
      accountEnabled: true,
      userType: 'Member',
      onPremisesSyncEnabled: null,
      onPremisesLastSyncDateTime: null,
      onPremisesProvisioningErrors: [],
      lastPasswordChangeDateTime: null,
      assignedLicenses: [],
      ...properties,
      id,
    });
  }

  /** Somebody who may be asked about, and is not there. */
  nobody(id: string): void {
    this.#people.add(id);
  }

  organization(properties: Properties): void {
    this.#organization = properties;
  }

  /** Everything somebody tried, in any order. */
  signIns(id: string, entries: readonly StoredSignIn[]): void {
    this.#people.add(id);
    this.#signIns.set(id, entries);
  }

  /** What somebody has registered. Those of whom it is not told are not in the report. */
  registration(id: string, properties: Properties): void {
    this.#people.add(id);
    const none = { isMfaRegistered: false, isSsprRegistered: false, isSsprEnabled: false };
    const name = { userDisplayName: 'Anna Ångström', userPrincipalName: 'anna@contoso.example' };
    this.#registrations.set(id, { ...name, ...none, ...properties, id });
  }

  issues(issues: readonly StoredIssue[]): void {
    this.#issues = issues;
  }

  /** From now on everything below this path ("/users", "/auditLogs") answers so; undefined ends it. */
  answers(path: string, scripted: Scripted | undefined): void {
    if (scripted) this.#scripted.set(path, scripted);
    else this.#scripted.delete(path);
  }

  /** @throws when the bot asked for something that it may not. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    if (this.#violations.length > 0)
      throw new Error(`The bot asked Graph for ${this.#violations.join('; ')}.`);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const path = pathname.replace(/^\/v1\.0(?=\/)/, '');
    this.calls.push({ path, query: Object.fromEntries(searchParams) });
    const own = this.#judge(() => this.#answer(request, path, searchParams));
    const scripted = [...this.#scripted].find(([prefix]) => path.startsWith(prefix))?.[1];
    await scripted?.delay?.();
    const body = scripted && 'body' in scripted ? scripted.body : own.body;
    response.writeHead(scripted?.status ?? own.status, {
      'content-type': 'application/json',
      ...scripted?.headers,
    });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  #judge(answer: () => unknown): { readonly status: number; readonly body: unknown } {
    try {
      return { status: 200, body: answer() };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      if (error instanceof Violation) this.#violations.push(error.message);
      return { status: error.status, body: { error: { code: error.code, message: error.message } } };
    }
  }

  #answer({ method, headers }: IncomingMessage, path: string, query: URLSearchParams): unknown {
    const endpoint = endpointOf(method ?? '', path);
    if (headers.authorization !== 'Bearer stand-in')
      throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    this.#allow(endpoint);
    const address = `${this.url}/v1.0${path}?${query.toString()}`;
    switch (endpoint.name) {
      case 'user':
        permit(query, ['$select']);
        return select(this.#one(this.#users, endpoint.person), query);
      case 'registration':
        permit(query, []);
        return this.#one(this.#registrations, endpoint.person);
      case 'organization':
        return { value: [this.#ownTenant(query)] };
      case 'signIns': {
        const asked = readSignInQuery(query);
        return listSignIns(this.#signIns.get(this.#known(asked.person)) ?? [], asked, address);
      }
      case 'issues':
        return listIssues(this.#issues, { query, size: this.pageSize, address });
    }
  }

  #allow({ least, premium }: Found): void {
    if (!this.granted.has(least))
      throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges.');
    if (premium && !this.premium)
      throw new GraphError(
        403,
        'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
        "Neither tenant is B2C or tenant doesn't have premium license",
      );
  }

  #one(objects: ReadonlyMap<string, Properties>, person: string): Properties {
    const found = objects.get(this.#known(person));
    if (!found) throw new GraphError(404, 'Request_ResourceNotFound', `Resource '${person}' does not exist.`);
    return found;
  }

  #ownTenant(query: URLSearchParams): unknown {
    permit(query, ['$select']);
    const none = { onPremisesSyncEnabled: null, onPremisesLastSyncDateTime: null };
    return select({ ...none, ...this.#organization, id: this.tenant }, query);
  }

  #known(person: string): string {
    if (!this.#people.has(person)) throw new Violation(`somebody else: ${person}`);
    return person;
  }
}

type Parts = Pick<GraphDirectoryOptions, 'clock' | 'log'>;
