import { BlockList, isIP, isIPv4 } from 'node:net';

const addresses = new BlockList();
addresses.addSubnet('127.0.0.0', 8, 'ipv4');
addresses.addAddress('::1', 'ipv6');

/** Whether a host name or address (brackets allowed) can only mean this computer. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (isIP(bare) === 0) return bare === 'localhost';
  return addresses.check(bare, isIPv4(bare) ? 'ipv4' : 'ipv6');
}
