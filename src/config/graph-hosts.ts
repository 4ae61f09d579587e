/** Microsoft Graph in each cloud: public (GCC, too), GCC High, DoD, China (21Vianet). */
export const graphHosts = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
] as const;

export type GraphHost = (typeof graphHosts)[number];
