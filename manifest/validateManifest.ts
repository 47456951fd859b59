import type { ManifestSettings } from './fillManifest.ts';
import { imageSize } from './imageSize.ts';
import { schemaFindings } from './schemaFindings.ts';

type Expected = Pick<ManifestSettings, 'host' | 'clientId'>;
type Part = Readonly<Record<string, unknown>>;

/**
 * Microsoft's schema, then what it does not ask: one host, nothing in an address that could name anyone, no bot, no
 * resource-specific permission, tabs only where we mean them. Each line names one mistake; none: it may be uploaded.
 */
export function validateManifest(
  manifest: unknown,
  { host, clientId }: Expected,
  icons: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const parts = part(manifest);
  return [
    ...schemaFindings(manifest),
    ...unwantedParts(parts),
    ...hostFindings(host, parts),
    ...addresses(parts).flatMap(([where, address]) => addressFindings(where, address, host)),
    ...tabFindings(parts.staticTabs),
    ...signInFindings(part(parts.webApplicationInfo), host, clientId),
    ...(part(parts.meetingExtensionDefinition).supportsAnonymousGuestUsers === false
      ? []
      : ['supportsAnonymousGuestUsers must be false: someone without an identity must not be shown the app']),
    ...iconFindings(part(parts.icons), icons),
  ];
}

/** A bot, a connector, resource-specific consent (`authorization`), an Office add-in: none can come in unnoticed. */
const wanted = new Set([
  '$schema',
  'manifestVersion',
  'version',
  'id',
  'developer',
  'name',
  'description',
  'icons',
  'accentColor',
  'localizationInfo',
  'defaultInstallScope',
  'defaultGroupCapability',
  'staticTabs',
  'permissions',
  'validDomains',
  'showLoadingIndicator',
  'isFullScreen',
  'webApplicationInfo',
  'meetingExtensionDefinition',
]);

const unwantedParts = (parts: Part): readonly string[] =>
  Object.keys(parts)
    .filter((name) => !wanted.has(name))
    .map((name) => `${name}: the app has no such part`);

/** Teams refuses domains that many customers share: anyone could put a page there. */
const shared = /(^|\.)(azurewebsites\.net|onmicrosoft\.com|microsoft\.com|sharepoint\.com|github\.io|pages\.dev)$/;

function hostFindings(host: string, parts: Part): readonly string[] {
  const named = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host);
  return [
    ...(named ? [] : [`the host must be a name in lower case without scheme, port or path: ${host}`]),
    ...(shared.test(host) ? [`the host must be in a domain of the council's own: ${host}`] : []),
    ...(same(parts.validDomains, [host]) ? [] : [`validDomains must be ${host} alone`]),
  ];
}

/** The pages there are. A tab's address is the same for everyone, so nothing else belongs in one. */
const pages = ['/index.html', '/meeting.html', '/privacy.html', '/terms.html'];

function addressFindings(where: string, address: string, host: string): readonly string[] {
  if (!URL.canParse(address)) return [`${where}: not an address: ${address}`];
  const url = new URL(address);
  const plain = pages.some((page) => address === `https://${host}${page}`);
  return [
    ...(url.protocol === 'https:' ? [] : [`${where}: must be https`]),
    ...(url.host === host ? [] : [`${where}: must be on ${host}`]),
    ...(plain ? [] : [`${where}: must be a page of the app and nothing more: ${pages.join(' ')}`]),
  ];
}

/** Every text that is an address, with its path in the manifest. */
function addresses(value: unknown, where = ''): readonly (readonly [string, string])[] {
  if (where === '/$schema') return [];
  if (typeof value === 'string') {
    const isAddress = /url$/i.test(where) || /^[a-z]*:\/\//i.test(value);
    return isAddress && !where.startsWith('/webApplicationInfo/') ? [[where, value]] : [];
  }
  return Object.entries(part(value)).flatMap(([name, inner]) => addresses(inner, `${where}/${name}`));
}

const tabs: readonly { readonly page: string; readonly scope: string; readonly context: readonly string[] }[] = [
  { page: '/index.html', scope: 'personal', context: ['personalTab'] },
  { page: '/meeting.html', scope: 'groupChat', context: ['meetingDetailsTab', 'meetingChatTab', 'meetingSidePanel'] },
];

function tabFindings(given: unknown): readonly string[] {
  const all = Array.isArray(given) ? given.map(part) : [];
  if (all.length !== tabs.length) return ['staticTabs must be two: the personal one and the meeting’s'];
  return tabs.flatMap(({ page, scope, context }) => {
    const tab = all.find(({ scopes }) => same(scopes, [scope]));
    if (!tab) return [`staticTabs: none has ${scope} as its only scope`];
    return [
      ...(String(tab.contentUrl).endsWith(page) ? [] : [`staticTabs: the ${scope} tab must show ${page}`]),
      ...(same(tab.context, context) ? [] : [`staticTabs: the ${scope} tab belongs in ${context.join(', ')}`]),
    ];
  });
}

/** Teams fetches this token before the tab asks for it; it fits only if the scopes come in the tab's own order. */
const firstScopes = ['User.Read', 'Sites.Selected'];
/** To the letter: any other text, or an empty one, is refused. */
const claims = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';

function signInFindings(info: Part, host: string, clientId: string): readonly string[] {
  const nested = Array.isArray(info.nestedAppAuthInfo) ? info.nestedAppAuthInfo.map(part) : [];
  const [only] = nested;
  return [
    ...(info.id === clientId ? [] : ['webApplicationInfo: id must be the client id of the app registration']),
    ...(info.resource === `api://${host}/${clientId}`
      ? []
      : ['webApplicationInfo: resource must be api://host/client id']),
    ...(nested.length === 1 ? [] : ['webApplicationInfo: nestedAppAuthInfo must be there once']),
    ...(only?.redirectUri === `brk-multihub://${host}`
      ? []
      : [`webApplicationInfo: redirectUri must be brk-multihub://${host}`]),
    ...(same(only?.scopes, firstScopes)
      ? []
      : [`webApplicationInfo: scopes must be ${firstScopes.join(', ')}, in this order`]),
    ...(only?.claims === claims ? [] : [`webApplicationInfo: claims must be ${claims}`]),
  ];
}

const sizes = { color: 192, outline: 32 } as const;

function iconFindings(named: Part, icons: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return Object.entries(sizes).flatMap(([kind, side]) => {
    const bytes = icons.get(String(named[kind]));
    const size = bytes && imageSize(bytes);
    if (!size) return [`icons: ${kind} is not a PNG in the package`];
    return size.width === side && size.height === side ? [] : [`icons: ${kind} must be ${side} by ${side} pixels`];
  });
}

const part = (value: unknown): Part => (typeof value === 'object' && value !== null ? (value as Part) : {});
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
