import { z } from 'zod';

const text = (most: number) => z.string().min(1).max(most);
const link = z
  .string()
  .max(2048)
  .regex(/^https:\/\//, 'is not an https address');
const guid = z.string().regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'is not a GUID');
const scope = z.enum(['personal', 'team', 'groupChat', 'copilot']);

const command = z.looseObject({ title: text(128), description: text(4000) });
const commandList = z.looseObject({
  scopes: z.array(scope).min(1),
  commands: z.array(command).min(1).max(12),
});
const bot = z.looseObject({
  botId: guid,
  scopes: z.array(scope).min(1),
  isNotificationOnly: z.boolean(),
  supportsFiles: z.boolean(),
  commandLists: z.array(commandList).min(1).max(3),
});

/** What the package needs of schema v1.30. Other fields pass untouched; the whole schema is checked in the tests. */
const manifestShape = z.looseObject({
  $schema: z.string(),
  manifestVersion: z.literal('1.30'),
  version: z.string().regex(/^(0|[1-9]\d*)([.](0|[1-9]\d*)){2}$/, 'is not a version such as 1.0.0'),
  id: guid,
  developer: z.looseObject({ name: text(32), websiteUrl: link, privacyUrl: link, termsOfUseUrl: link }),
  name: z.looseObject({ short: text(30), full: text(100) }),
  description: z.looseObject({ short: text(80), full: text(4000) }),
  icons: z.looseObject({ color: z.string(), outline: z.string(), color32x32: z.string().optional() }),
  accentColor: z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour such as #0B5F6B'),
  bots: z.tuple([bot]),
  validDomains: z.tuple([z.string()]),
});

export type Manifest = z.infer<typeof manifestShape>;
export type Command = z.infer<typeof command>;

export type ReadManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Checks the shape and the limits of manifest.json. What the store asks beyond that is in store-problems.ts. */
export function readManifest(json: unknown): ReadManifest {
  const read = manifestShape.safeParse(json);
  if (read.success) return { kind: 'manifest', manifest: read.data };
  return {
    kind: 'problems',
    problems: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  };
}
