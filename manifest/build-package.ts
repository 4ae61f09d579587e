import { readFileSync } from 'node:fs';
import { fillManifest, type Installation } from './fill-manifest.ts';
import { iconProblem } from './icon-problem.ts';
import { readManifest, type Manifest } from './read-manifest.ts';
import { storeProblems } from './store-problems.ts';
import { zipFiles, type ZipEntry } from './zip-files.ts';

export type Package =
  | { readonly kind: 'package'; readonly bytes: Buffer; readonly manifest: Manifest }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

export interface PackageSource {
  /** The folder of manifest.json and the icons, with a slash at its end. */
  readonly folder: URL;
  readonly installation: Installation;
  readonly allowTunnel: boolean;
}

interface Icon extends ZipEntry {
  readonly size: number;
}

function readIcons({ icons }: Manifest, folder: URL): Icon[] {
  const { color, outline, color32x32 } = icons;
  const wanted = [
    { name: color, size: 192 },
    { name: outline, size: 32 },
    ...(color32x32 === undefined ? [] : [{ name: color32x32, size: 32 }]),
  ];
  return wanted.map((icon) => ({ ...icon, content: readFileSync(new URL(icon.name, folder)) }));
}

function iconProblems(icons: readonly Icon[]): string[] {
  return icons.flatMap(({ name, content, size }) => {
    const problem = iconProblem(content, size);
    return problem === undefined ? [] : [`${name} ${problem}`];
  });
}

/** manifest.json and its icons, filled for one installation, checked and zipped. Nothing is written. */
export function buildPackage({ folder, installation, allowTunnel }: PackageSource): Package {
  const template = readManifest(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));
  if (template.kind === 'problems') return template;
  const filled = readManifest(fillManifest(template.manifest, installation));
  if (filled.kind === 'problems') return filled;
  const { manifest } = filled;
  const icons = readIcons(manifest, folder);
  const problems = [...storeProblems(manifest, { allowTunnel }), ...iconProblems(icons)];
  if (problems.length > 0) return { kind: 'problems', problems };
  const json = { name: 'manifest.json', content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
  return { kind: 'package', bytes: zipFiles([json, ...icons]), manifest };
}
