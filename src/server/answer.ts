import type { Response } from 'restify';
import { refusals, type Reason } from './refusal.ts';

/** Past restify's formatters: those choose the format by the Accept header, and put error details in. */
export function answer(response: Response, status: number, body: Readonly<Record<string, unknown>>): void {
  if (response.headersSent) return;
  response.sendRaw(status, JSON.stringify(body), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
}

export function answerRefusal(response: Response, reason: Reason): void {
  const { status, message } = refusals[reason];
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (status === 413) response.setHeader('Connection', 'close');
  answer(response, status, { error: reason, message });
}
