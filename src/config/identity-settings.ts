import { guid, oneOf, optional, privateKey, secret, thumbprint, words } from './parsers.ts';
import { setting } from './setting.ts';

/** Any of these set means production. */
export const identitySettings = {
  appId: setting({
    name: 'MICROSOFT_APP_ID',
    group: 'identity',
    unit: 'GUID',
    default: '',
    doc: "The bot's application (client) id. Without it the bot runs in local mode.",
    parse: optional(guid),
  }),
  appType: setting({
    name: 'MICROSOFT_APP_TYPE',
    group: 'identity',
    unit: 'SingleTenant or UserAssignedMSI',
    default: 'SingleTenant',
    doc: 'SingleTenant needs exactly one of: a secret, a certificate, a federated credential. UserAssignedMSI (a managed identity) needs none.',
    parse: oneOf('SingleTenant', 'UserAssignedMSI'),
  }),
  tenantId: setting({
    name: 'MICROSOFT_APP_TENANT_ID',
    group: 'identity',
    unit: 'GUID',
    default: '',
    doc: 'The directory (tenant) id in which the bot is registered.',
    parse: optional(guid),
  }),
  password: setting({
    name: 'MICROSOFT_APP_PASSWORD',
    group: 'identity',
    unit: 'text',
    default: '',
    doc: 'A client secret of the app registration.',
    secret: true,
    parse: optional(secret),
  }),
  thumbprint: setting({
    name: 'MICROSOFT_APP_CERTIFICATE_THUMBPRINT',
    group: 'identity',
    unit: '40 hexadecimal digits (SHA-1)',
    default: '',
    doc: 'The certificate that was uploaded to the app registration. Needs its private key, too.',
    parse: optional(thumbprint),
  }),
  privateKey: setting({
    name: 'MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY',
    group: 'identity',
    unit: String.raw`PEM, unencrypted; \n stands for a line break`,
    default: '',
    doc: "The certificate's private key, here or in a file (next setting).",
    secret: true,
    parse: optional(privateKey),
  }),
  privateKeyFile: setting({
    name: 'MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY_FILE',
    group: 'identity',
    unit: 'path of a PEM file',
    default: '',
    doc: "The certificate's private key, instead of the setting above.",
    parse: optional(words(4096)),
  }),
  federatedClientId: setting({
    name: 'MICROSOFT_APP_FEDERATED_CLIENT_ID',
    group: 'identity',
    unit: 'GUID',
    default: '',
    doc: 'The client id of the managed identity that the app registration trusts by a federated credential.',
    parse: optional(guid),
  }),
};
