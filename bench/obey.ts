/** The child's side of `BotProcess`: says when it is ready, tells what it has used, stops when asked to. */
export function obey(url: string): void {
  process.on('message', (message: { kind: string }) => {
    if (message.kind === 'stop') process.exit(0);
    globalThis.gc?.();
    const { heapUsed: heap, rss } = process.memoryUsage();
    process.send?.({ kind: 'usage', cpu: process.cpuUsage(), heap, rss });
  });
  process.send?.({ kind: 'ready', url });
}
