/** Milliseconds that all threads of this process have worked so far. Others who use the machine do not change it. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
