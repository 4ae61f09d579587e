/** A kind of trouble, in the order in which a title is tried for them: the first are the least mistakable. */
export const kinds = [
  'deleting',
  'backup',
  'cost',
  'slow',
  'sync',
  'access',
  'connecting',
  'moving',
  'monitoring',
  'creating',
  'error',
  'settings',
] as const;

export type Kind = (typeof kinds)[number];

/** What titles say about each kind. They are searched in lower case; a word may go on after what stands here. */
export const kindWords: Readonly<Record<Kind, RegExp>> = {
  deleting: /\b(?:delet|remov|uninstall|deactivat|deprovision|de-provision|unregister|wip(?:e|ing))/,
  backup:
    /\b(?:backups?|back up|backing up|restor|recover|geo-?re|failover|fail over|snapshot|disaster|soft.?delet|point.in.time|retention)/,
  cost: /\b(?:bill|charg|cost|pric|invoice|quota|limits?\b|licen[cs]|pay(?:ment|ing)|budget|refund|credit|purchas|capacity|sku|free trial|subscription type)/,
  slow: /\b(?:slow|performan|latenc|throughput|throttl|hang|unresponsive|high cpu|cpu|memory|takes? (?:too )?long|delay|scal(?:e|ing)\b|bandwidth)/,
  sync: /\b(?:sync|synchroni|replicat|phs\b|writeback|duplicate attribute|provisioning from)/,
  access:
    /\b(?:sign.?in|signing in|sign.?on|log.?in|logon|authenti|authori|permission|access denied|access (?:polic|control|review)|rbac|roles?\b|credential|password|token|mfa|multi-?factor|consent|identity|identities|certificate|encrypt|secret|key vault|40[13]|conditional access|saml|sso\b|lockout|security)/,
  connecting:
    /\b(?:connect|network|vnet|virtual network|firewall|time.?outs?|timed out|rdp|ssh\b|dns|endpoint|port\b|ports\b|unreachable|reach|peering|vpn|gateway|private link|ip address|routing|tunnel)/,
  moving: /\b(?:migrat|upgrad|updat|mov(?:e|ing)\b|import|export|copy|transfer|convert|patch|version)/,
  monitoring:
    /\b(?:monitor|alert|logs?\b|logging|metric|diagnostic|audit|report|notification|dashboard|health)/,
  creating:
    /\b(?:creat|deploy|provision|install|set.?up|setting up|add(?:ing)?\b|enabl|onboard|regist|start|invit|publish|build|activat)/,
  error:
    /\b(?:errors?|fail|unable|can.?t\b|cannot|crash|stuck|missing|not (?:working|able|show|found|fir)|doesn.?t|does not|isn.?t|issues?|problems?|troubleshoot|unexpected|incorrect|unhealthy|50[0-9])/,
  settings:
    /\b(?:how.?to|how do|how can|config|manag|general|guidance|advis|settings?|policy|policies|using|customi|develop|what is|understand|questions?|help|features?|sdk|api\b|rules?|filter|query|queries)/,
};
