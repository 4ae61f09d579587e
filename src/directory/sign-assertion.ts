import { randomUUID, sign } from 'node:crypto';

export interface AssertionParts {
  readonly appId: string;
  /** The address that tokens are asked from. */
  readonly audience: string;
  /** SHA-1 of the certificate, in hexadecimal digits. */
  readonly thumbprint: string;
  /** PEM. */
  readonly privateKey: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Seconds. Each is used at once, so that only clocks which disagree need them. */
const life = 600;

/**
 * The proof that the bot has a certificate's key (RFC 7523, as Microsoft's identity platform takes it). The credential
 * of the library wants the certificate itself, of which the bot is given but the thumbprint.
 */
export function signAssertion({ appId, audience, thumbprint, privateKey, now }: AssertionParts): string {
  const seconds = Math.floor(now / 1000);
  const header = { alg: 'RS256', typ: 'JWT', x5t: Buffer.from(thumbprint, 'hex').toString('base64url') };
  const claims = {
    aud: audience,
    iss: appId,
    sub: appId,
    jti: randomUUID(),
    nbf: seconds,
    exp: seconds + life,
  };
  const signed = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
}
