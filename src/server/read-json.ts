import type { IncomingMessage } from 'node:http';
import type { Reason } from './refusal.ts';

/** Bytes. */
const largest = 256 * 1024;
/** Whoever is cut off while sending does not hear the answer, so this much is read, dropped and then answered. */
const patience = 8 * largest;

export type ReadJson = { readonly value: unknown } | { readonly refused: Reason };

/**
 * The body as JSON; rejects when the sender hangs up. Restify's own reader is not used: its limit counts compressed
 * bytes, and beyond the limit it goes on reading for as long as bytes come.
 */
export async function readJson(request: IncomingMessage): Promise<ReadJson> {
  const text = await readText(request);
  if (text === undefined) return { refused: 'too-large' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The parser's words quote the body, which nobody needs back.
    return { refused: 'malformed-json' };
  }
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Not plain `for await`: leaving that loop closes the connection before the answer is out.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > patience) break;
    if (size <= largest) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > largest ? undefined : Buffer.concat(chunks).toString('utf8');
}
