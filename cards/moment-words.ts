/** Times as a person reads them: in their own time zone, or else in UTC, which is then said. */

/** The time of day: "14:02", "13:02 UTC". `at` in milliseconds since 1970; `zone`: an IANA name. */
export function clockTime(at: number, zone: string | undefined): string {
  return format(at, zone, { hour: '2-digit', minute: '2-digit' });
}

/** Day and time of day: "5 January, 14:02". */
export function dayAndTime(at: number, zone: string | undefined): string {
  return format(at, zone, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}

function format(at: number, zone: string | undefined, parts: Intl.DateTimeFormatOptions): string {
  const known = zone !== undefined && isZone(zone);
  const formatter = new Intl.DateTimeFormat('en-GB', {
    ...parts,
    hourCycle: 'h23',
    timeZone: known ? zone : 'UTC',
  });
  const said = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = `${said.get('hour') ?? ''}:${said.get('minute') ?? ''}`;
  const day = parts.day ? `${said.get('day') ?? ''} ${said.get('month') ?? ''}, ` : '';
  return `${day}${time}${known ? '' : ' UTC'}`;
}

/** Whether this process knows a time zone; another one may have written its name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
