const allowed = "Give the bare name of the bot's own server, e.g. firstline.contoso.com";

/** Other people's domains that lead to a developer's computer. The store turns them down, and their names change hands. */
const tunnels = [
  'devtunnels.ms',
  'loca.lt',
  'lhr.life',
  'localhost.run',
  'ngrok-free.app',
  'ngrok-free.dev',
  'ngrok.app',
  'ngrok.dev',
  'ngrok.io',
  'serveo.net',
  'trycloudflare.com',
] as const;

/** RFC 1123; the last label starts with a letter, so an IP address is no host name. */
function isHostName(host: string): boolean {
  const labels = host.split('.');
  const wellFormed = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return wellFormed && labels.length > 1 && /^[a-z]/.test(labels.at(-1) ?? '') && host.length <= 253;
}

function tunnelOf(host: string): string | undefined {
  return tunnels.find((tunnel) => host === tunnel || host.endsWith(`.${tunnel}`));
}

/** Why a lower-case host cannot be the bot's, as the end of a sentence that begins with it; undefined when it can. */
export function hostProblem(host: string, allowTunnel: boolean): string | undefined {
  if (host.includes('/')) return `has a scheme or a path. ${allowed}`;
  if (host.includes(':')) return `has a port, or is an IP address. ${allowed}`;
  if (host.includes('*')) return `is a wildcard. ${allowed}`;
  if (!isHostName(host)) return `is not a full host name. ${allowed}`;
  const tunnel = tunnelOf(host);
  if (tunnel === undefined || allowTunnel) return undefined;
  return `is a tunnel (${tunnel}), which the store does not allow. ${allowed}, or add --allow-tunnel to try it out.`;
}
