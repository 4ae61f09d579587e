import { errorCode } from '../error-code.ts';
import type { CredentialKind, Credentials } from './config.ts';
import { isSet, type Environment } from './environment.ts';
import { privateKey as parsePrivateKey } from './parsers.ts';
import type { Secret } from './secret.ts';
import { identitySettings as rows } from './identity-settings.ts';
import type { Values } from './settings.ts';

type Key = keyof typeof rows;

const certificateKeys = ['thumbprint', 'privateKey', 'privateKeyFile'] as const satisfies readonly Key[];
const credentialKeys = [
  'password',
  ...certificateKeys,
  'federatedClientId',
] as const satisfies readonly Key[];

const allowed =
  `Set one of: ${rows.password.name} (a secret); ${rows.thumbprint.name} with ${rows.privateKey.name} or ` +
  `${rows.privateKeyFile.name} (a certificate); ${rows.federatedClientId.name} (a federated credential); ` +
  `or ${rows.appType.name}=UserAssignedMSI (a managed identity).`;

interface Question {
  readonly values: Partial<Values>;
  /** Whether the operator wrote something, right or wrong. */
  readonly given: (key: Key) => boolean;
  readonly readFile: (path: string) => string;
}

/**
 * Half an identity is refused: the SDK takes some halves for "no authentication" and then answers everybody.
 * `credentials` is undefined when there are issues, here or in the values themselves.
 */
export function readCredentials(
  env: Environment,
  values: Partial<Values>,
  readFile: (path: string) => string,
): { readonly credentials: Credentials | undefined; readonly issues: readonly string[] } {
  const given = (key: Key) => isSet(env, rows[key].name);
  const key = keyOf({ values, given, readFile });
  const issues = [...missingIds(given), ...wrongCombination(values, given), ...key.issues];
  const kind = kindOf(values, key.privateKey);
  if (issues.length > 0 || !kind || !values.appId || !values.tenantId)
    return { credentials: undefined, issues };
  return { credentials: { appId: values.appId, tenantId: values.tenantId, ...kind }, issues };
}

function missingIds(given: Question['given']): readonly string[] {
  const others = (Object.keys(rows) as Key[]).filter((key) => key !== 'appId' && given(key));
  const issues: string[] = [];
  if (!given('appId')) {
    issues.push(
      `${rows.appId.name} is not set, but ${names(others)} is. Set it to the bot's application (client) id, ` +
        'or remove the others to run in local mode.',
    );
  }
  if (!given('tenantId')) {
    issues.push(
      `${rows.tenantId.name} is not set. Set it to the directory (tenant) id in which the bot is registered.`,
    );
  }
  return issues;
}

function wrongCombination(values: Partial<Values>, given: Question['given']): readonly string[] {
  const present = credentialKeys.filter(given);
  const ways = new Set(
    present.map((key) => (key === 'password' || key === 'federatedClientId' ? key : 'certificate')),
  );
  if (values.appType === 'UserAssignedMSI') {
    if (present.length === 0) return [];
    return [
      `${rows.appType.name} is UserAssignedMSI, which goes without ${names(present)}. Remove it, or set SingleTenant.`,
    ];
  }
  if (ways.size === 0) return [`No credential is set. ${allowed}`];
  if (ways.size > 1) return [`More than one credential is set: ${names(present)}. ${allowed}`];
  return ways.has('certificate') ? halfCertificate(given) : [];
}

function halfCertificate(given: Question['given']): readonly string[] {
  const either = `${rows.privateKey.name} or ${rows.privateKeyFile.name}`;
  if (!given('thumbprint'))
    return [`${rows.thumbprint.name} is not set. A private key needs its certificate's thumbprint.`];
  if (given('privateKey') && given('privateKeyFile'))
    return [`Both ${rows.privateKey.name} and ${rows.privateKeyFile.name} are set. Keep one.`];
  if (!given('privateKey') && !given('privateKeyFile'))
    return [`The certificate's private key is not set. Set ${either}.`];
  return [];
}

function keyOf({ values, given, readFile }: Question): {
  privateKey: Secret | undefined;
  issues: readonly string[];
} {
  if (!values.privateKeyFile || given('privateKey')) return { privateKey: values.privateKey, issues: [] };
  const told = `${rows.privateKeyFile.name} is ${JSON.stringify(values.privateKeyFile)}`;
  try {
    const parsed = parsePrivateKey(readFile(values.privateKeyFile));
    if ('value' in parsed) return { privateKey: parsed.value, issues: [] };
    return { privateKey: undefined, issues: [`${told}, which is not usable. ${parsed.cure}`] };
  } catch (error) {
    const code = errorCode(error) || 'unknown fault';
    return {
      privateKey: undefined,
      issues: [`${told}, which cannot be read (${code}). Give the path of a PEM file.`],
    };
  }
}

function kindOf(values: Partial<Values>, privateKey: Secret | undefined): CredentialKind | undefined {
  const { appType, password, thumbprint, federatedClientId } = values;
  if (appType === 'UserAssignedMSI') return { kind: 'managedIdentity' };
  if (password) return { kind: 'secret', password };
  if (thumbprint && privateKey) return { kind: 'certificate', thumbprint, privateKey };
  return federatedClientId ? { kind: 'federated', clientId: federatedClientId } : undefined;
}

function names(keys: readonly Key[]): string {
  return keys.map((key) => rows[key].name).join(', ');
}
