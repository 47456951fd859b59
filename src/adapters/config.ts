import { fail, ok, type Result } from '../domain/result.ts';

/** `config.json` beside the app: the one thing that differs between councils, and between production and development. */
export interface Config {
  /** Application (client) id of the app registration. */
  readonly clientId: string;
  readonly tenantId: string;
  /** `council.sharepoint.com:/sites/cin` */
  readonly site: string;
  /** Id of the Teams app in the council's own catalogue. */
  readonly catalogId: string;
  /** Development only: the moment at which the clock starts. */
  readonly now?: string;
  /** Development only: where Graph answers instead of https://graph.microsoft.com. */
  readonly graph?: string;
  /** Development only: what MSAL would ask Entra for. */
  readonly authorityMetadata?: Readonly<Record<string, unknown>>;
  /** Development only: hosts that may frame the app besides Microsoft's. */
  readonly hostOrigins?: readonly string[];
}

interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly words: string;
  readonly optional?: true;
}

const text =
  (shape: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && shape.test(value);

const guid: Rule = {
  holds: text(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i),
  words: 'must be a GUID, as Entra shows it',
};
const isOrigin = text(/^https?:\/\/[^/]+$/);
const originWords = 'must be an origin without a path: https://host';

// Written out, without the library that reads stored files: this is read before anything is shown, and that is fetched later.
const rules: Readonly<Record<keyof Config, Rule>> = {
  clientId: guid,
  tenantId: guid,
  site: {
    holds: text(/^[^/:]+\.[^/:]+:\/[^/?#][^?#]*$/),
    words: 'must be host:/path, such as council.sharepoint.com:/sites/cin',
  },
  catalogId: guid,
  now: {
    holds: text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    words: 'must be an instant, …T09:00:00.000Z',
    optional: true,
  },
  graph: { holds: isOrigin, words: originWords, optional: true },
  authorityMetadata: {
    holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    words: 'must be an object',
    optional: true,
  },
  hostOrigins: {
    holds: (value) => Array.isArray(value) && value.every(isOrigin),
    words: `each ${originWords}`,
    optional: true,
  },
};

/** Refuses with one line per setting that is wrong, for the person who deploys. */
export function readConfig(json: unknown): Result<Config, readonly string[]> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return fail(['config.json: the file: must be an object']);
  const given = Object.entries(rules).map(([name, rule]) => ({
    name,
    rule,
    value: (json as Readonly<Record<string, unknown>>)[name],
  }));
  const wrong = given.flatMap(({ name, rule, value }) => {
    if (value === undefined) return rule.optional ? [] : [`config.json: ${name}: is missing`];
    return rule.holds(value) ? [] : [`config.json: ${name}: ${rule.words}`];
  });
  if (wrong.length > 0) return fail(wrong);
  const known = given.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]);
  return ok(Object.fromEntries(known) as unknown as Config);
}
