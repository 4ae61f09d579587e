/** Why a request goes no further. The message is for whoever sent it and says nothing they do not know. */
export const refusals = {
  'not-json': { status: 415, message: 'Send the activity as application/json, not compressed.' },
  'not-this-computer': { status: 403, message: 'In local mode the bot answers this computer only.' },
  'foreign-host': { status: 403, message: 'In local mode the Host header must name this computer.' },
  'foreign-origin': { status: 403, message: 'In local mode no page of another site may call the bot.' },
  'too-large': { status: 413, message: 'An activity may have at most 256 KB.' },
  'malformed-json': { status: 400, message: 'The body is not JSON. Send one Bot Framework activity.' },
  'not-an-object': { status: 400, message: 'The body must be one JSON object, a Bot Framework activity.' },
  'token-missing': { status: 401, message: 'Send a Bot Framework token: "Authorization: Bearer ...".' },
  'token-malformed': { status: 401, message: 'The token is not a JSON Web Token of at most 8 KB.' },
  'token-issuer': { status: 401, message: 'The token is not one of the Bot Framework service.' },
  'token-tenant': { status: 401, message: 'The token names a tenant that this bot does not serve.' },
  'activity-type': { status: 400, message: 'The activity needs a type, a text of at most 128 characters.' },
  channel: { status: 403, message: 'The bot serves Microsoft Teams only: channelId must be "msteams".' },
  'service-url': { status: 403, message: 'The serviceUrl is not one that this bot answers to.' },
  'activity-shape': {
    status: 400,
    message: 'A field of the activity is missing, too long or of the wrong type.',
  },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly message: string }>>;

export type Reason = keyof typeof refusals;

export type Verdict =
  { readonly pass: true } | { readonly pass: false; readonly status: number; readonly reason: Reason };

export const pass: Verdict = { pass: true };

export function refuse(reason: Reason): Verdict {
  return { pass: false, status: refusals[reason].status, reason };
}
