import { createRequire } from 'node:module';
import ajvDraft04 from 'ajv-draft-04';
import type { AnySchemaObject } from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

// Not an import: the transform of the tests drops `with { type: 'json' }`, and Jest then warns at every run.
const require = createRequire(import.meta.url);
const schema =
  require('@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json') as AnySchemaObject;

const ajv = new ajvDraft04.default({ allErrors: true, strict: false });
ajvFormats.default(ajv);
const validate = ajv.compile(schema);

/** What the public schema v1.30, as its npm package ships it, has against a manifest. No network. */
export function schemaErrors(manifest: unknown): string[] {
  if (validate(manifest) === true) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
