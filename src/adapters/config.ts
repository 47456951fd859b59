import * as z from 'zod/mini';
import { fail, ok, type Result } from '../domain/result.ts';

const guid = z
  .string('is missing')
  .check(
    z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'must be a GUID, as Entra shows it'),
  );

const origin = z
  .string('is missing')
  .check(z.regex(/^https?:\/\/[^/]+$/, 'must be an origin without a path: https://host'));

const schema = z.object({
  /** Application (client) id of the app registration. */
  clientId: guid,
  tenantId: guid,
  /** `council.sharepoint.com:/sites/cin` */
  site: z
    .string('is missing')
    .check(z.regex(/^[^/:]+\.[^/:]+:\/[^/?#][^?#]*$/, 'must be host:/path, such as council.sharepoint.com:/sites/cin')),
  /** Id of the Teams app in the council's own catalogue. */
  catalogId: guid,
  /** Development only: the moment at which the clock starts. */
  now: z.optional(
    z
      .string('is missing')
      .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be an instant, …T09:00:00.000Z')),
  ),
  /** Development only: where Graph answers instead of https://graph.microsoft.com. */
  graph: z.optional(origin),
  /** Development only: what MSAL would ask Entra for. */
  authorityMetadata: z.optional(z.record(z.string(), z.unknown())),
  /** Development only: hosts that may frame the app besides Microsoft's. */
  hostOrigins: z.optional(z.array(origin)),
});

/** `config.json` beside the app: the one thing that differs between councils, and between production and development. */
export type Config = Readonly<z.infer<typeof schema>>;

/** Refuses with one line per setting that is wrong, for the person who deploys. */
export function readConfig(json: unknown): Result<Config, readonly string[]> {
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  return fail(read.error.issues.map((issue) => `config.json: ${issue.path.join('.') || 'the file'}: ${issue.message}`));
}
