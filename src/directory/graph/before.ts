/** Gives what `work` gives, unless the signal comes first: then it throws the signal's reason, and `work` goes on unheard. */
export function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const end = () => reject(signal.reason as Error);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  return promise;
}
