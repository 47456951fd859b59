import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const file = new URL('./schema/MicrosoftTeams.v1.24.schema.json', import.meta.url);

/** The schema is draft-04; none of what it uses has changed its meaning since. Only ajv refuses its `$schema` line. */
const { $schema: _draft04, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const fits = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

/** What Microsoft's published schema of manifest 1.24 refuses, one line each. */
export function schemaFindings(manifest: unknown): readonly string[] {
  if (fits(manifest)) return [];
  return (fits.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `schema: ${instancePath || 'the manifest'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`,
  );
}
