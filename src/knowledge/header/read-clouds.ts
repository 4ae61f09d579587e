import { clouds, type Cloud } from '../clouds.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../near-miss.ts';
import type { PositionOf } from '../position.ts';
import type { Header } from './read-header.ts';

export interface CloudsReading {
  /** In which clouds the file is served; undefined when it does not say: in all. */
  readonly clouds: readonly Cloud[] | undefined;
  readonly findings: readonly Finding[];
}

/** What `cloudEnvironments` lists, without what `disableClouds` withholds. */
export function readClouds({ values, start }: Header, positionOf: PositionOf): CloudsReading {
  const named = tokensOf(values.get('cloudenvironments'));
  const withheld = tokensOf(values.get('disableclouds'));
  const meant = named.length > 0 ? named.filter(isCloud) : clouds;
  const strange = [...named, ...withheld].filter((token) => !isCloud(token));
  return {
    clouds:
      named.length + withheld.length > 0 ? meant.filter((cloud) => !withheld.includes(cloud)) : undefined,
    findings: strange.map((token) => ({ ...positionOf(start), ...unknownCloud(token) })),
  };
}

function tokensOf(list: string | undefined): string[] {
  const tokens = (list ?? '').toLowerCase().split(/[,;\s]+/);
  return [...new Set(tokens.filter((token) => token !== ''))];
}

function isCloud(token: string): token is Cloud {
  return (clouds as readonly string[]).includes(token);
}

function unknownCloud(token: string): Omit<Finding, 'line' | 'column'> {
  return {
    severity: 'warning',
    code: 'header-cloud',
    message: `The header names the cloud "${token}", which nobody knows, so that name was skipped.${didYouMean(token, clouds)} Write some of: ${clouds.join(', ')}.`,
  };
}
