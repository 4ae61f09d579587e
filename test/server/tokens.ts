export const issuer = 'https://api.botframework.com';
export const tenant = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

/** An unsigned token, as anybody can make one. */
export function tokenOf(claims: unknown, header: unknown = { alg: 'RS256', typ: 'JWT', kid: 'k' }): string {
  return `Bearer ${encode(header)}.${encode(claims)}.c2lnbmF0dXJl`;
}

export function encode(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

export const goodToken = tokenOf({
  iss: issuer,
  aud: 'app',
  exp: 2e9,
  nbf: 1,
  serviceurl: 'https://smba.trafficmanager.net/emea/',
});
