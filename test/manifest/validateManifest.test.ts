import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { colourIcon, outlineIcon } from '../../manifest/drawIcons.ts';
import { appIdOf, fillManifest } from '../../manifest/fillManifest.ts';
import { pngFile } from '../../manifest/pngFile.ts';
import { validateManifest } from '../../manifest/validateManifest.ts';

const host = 'cin.council.example';
const clientId = '22222222-aaaa-4aaa-8aaa-222222222222';
const template = readFileSync('manifest/manifest.json', 'utf8');
const icons = new Map(
  ['color.png', 'outline.png'].map((name) => [name, new Uint8Array(readFileSync(`manifest/icons/${name}`))]),
);

// biome-ignore lint/suspicious/noExplicitAny: the tests break it in ways that no type would allow
type Loose = any;
const filled = (): Loose =>
  JSON.parse(fillManifest(template, { host, clientId, appId: appIdOf(host), council: 'Example "County" Council' }));
const findings = (manifest: unknown, files = icons) => validateManifest(manifest, { host, clientId }, files);

test('The manifest passes the schema of Microsoft and our own checks, for any council', () => {
  expect(findings(filled())).toEqual([]);
  expect(filled().developer.name).toBe('Example "County" Council');
});

test('Its version is the version of the product', () => {
  expect(filled().version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('The scopes it names are those the tab asks for first, in their order', () => {
  const asked = /FIRST_SCOPES = \[([^\]]*)\]/.exec(readFileSync('src/entries/session.ts', 'utf8'))?.[1];
  const named = filled().webApplicationInfo.nestedAppAuthInfo[0].scopes;
  expect(asked?.match(/[\w.]+/g)).toEqual(named);
});

const mistakes: readonly (readonly [string, RegExp, (manifest: Loose) => void])[] = [
  [
    'a bot',
    /^bots: the app has no such part/,
    (m) => Object.assign(m, { bots: [{ botId: clientId, scopes: ['team'] }] }),
  ],
  [
    'resource-specific consent',
    /^authorization: the app has no such part/,
    (m) => {
      const resourceSpecific = [{ name: 'MeetingStage.Write.Chat', type: 'Delegated' }];
      m.authorization = { permissions: { resourceSpecific } };
    },
  ],
  ['a tab with a configuration page', /^configurableTabs: the app has no such part/, (m) => (m.configurableTabs = [])],
  ['plain http', /contentUrl: must be https/, (m) => (m.staticTabs[0].contentUrl = `http://${host}/index.html`)],
  ['another host', /websiteUrl: must be on/, (m) => (m.developer.websiteUrl = 'https://elsewhere.example/index.html')],
  ['a port', /contentUrl: must be on/, (m) => (m.staticTabs[0].contentUrl = `https://${host}:8443/index.html`)],
  [
    'a case reference in an address',
    /nothing more/,
    (m) => (m.staticTabs[1].contentUrl = `https://${host}/meeting.html#/LH-4163`),
  ],
  [
    'a name that Teams would put into an address',
    /nothing more/,
    (m) => (m.staticTabs[0].contentUrl = `https://${host}/index.html?who={userPrincipalName}`),
  ],
  ['a capital too few', /schema: .*scopes.*/, (m) => (m.staticTabs[1].scopes = ['groupchat'])],
  [
    'the meeting stage',
    /belongs in meetingDetailsTab, meetingChatTab, meetingSidePanel/,
    (m) => m.staticTabs[1].context.push('meetingStage'),
  ],
  ['the side panel missing', /the groupChat tab belongs in/, (m) => m.staticTabs[1].context.pop()],
  [
    'both tabs showing one page',
    /the groupChat tab must show/,
    (m) => (m.staticTabs[1].contentUrl = m.staticTabs[0].contentUrl),
  ],
  ['a third tab', /staticTabs must be two/, (m) => m.staticTabs.push({ ...m.staticTabs[0], entityId: 'more' })],
  ['a wildcard domain', /validDomains must be/, (m) => (m.validDomains = ['*.council.example'])],
  [
    'people without an identity let in',
    /supportsAnonymousGuestUsers/,
    (m) => (m.meetingExtensionDefinition.supportsAnonymousGuestUsers = true),
  ],
  ['another app registration', /id must be the client id/, (m) => (m.webApplicationInfo.id = appIdOf(host))],
  ['scopes in another order', /in this order/, (m) => m.webApplicationInfo.nestedAppAuthInfo[0].scopes.reverse()],
  [
    'a path in the broker address',
    /redirectUri/,
    (m) => (m.webApplicationInfo.nestedAppAuthInfo[0].redirectUri += '/index.html'),
  ],
  ['empty claims', /claims must be/, (m) => (m.webApplicationInfo.nestedAppAuthInfo[0].claims = '')],
  ['sign-in at the root', /schema: .*additional properties/, (m) => (m.nestedAppAuthInfo = [])],
  ['another version of the format', /schema: \/manifestVersion/, (m) => (m.manifestVersion = '1.29')],
  ['an id that is no GUID', /schema: \/id/, (m) => (m.id = 'cin-meetings')],
  ['a long short description', /schema: \/description\/short/, (m) => (m.description.short = 'x'.repeat(81))],
  ['no privacy page', /schema: \/developer .*privacyUrl/, (m) => delete m.developer.privacyUrl],
];

test.each(mistakes)('Refuses %s', (_what, line, mistake) => {
  const manifest = filled();
  mistake(manifest);
  expect(
    findings(manifest).some((finding) => line.test(finding)),
    findings(manifest).join('\n'),
  ).toBe(true);
});

test('Refuses icons that are missing, of another size, or no pictures', () => {
  const [color, outline] = [icons.get('color.png')!, icons.get('outline.png')!];
  expect(findings(filled(), new Map([['color.png', color]]))).toEqual(['icons: outline is not a PNG in the package']);
  const swapped = new Map([
    ['color.png', outline],
    ['outline.png', color],
  ]);
  expect(findings(filled(), swapped)).toEqual([
    'icons: color must be 192 by 192 pixels',
    'icons: outline must be 32 by 32 pixels',
  ]);
  const text = new TextEncoder().encode('not a picture, though it is long enough to be one');
  expect(findings(filled(), new Map([...icons, ['color.png', text]]))).toEqual([
    'icons: color is not a PNG in the package',
  ]);
});

test.each([
  'cin.azurewebsites.net',
  'localhost',
  'https://cin.council.example',
  'cin.council.example:8443',
  'CIN.council.example',
])('Refuses the host %s', (wrong) => {
  const manifest = JSON.parse(
    fillManifest(template, { host: wrong, clientId, appId: appIdOf(host), council: 'Example Council' }),
  );
  expect(validateManifest(manifest, { host: wrong, clientId }, icons).join('\n')).toMatch(/the host must be/);
});

test('A placeholder that nobody fills is an error of ours', () => {
  expect(() => fillManifest('{{WHO}}', { host, clientId, appId: appIdOf(host), council: '' })).toThrow('{{WHO}}');
});

test('The same host always has the same app id, and two hosts have two', () => {
  expect(appIdOf(host)).toBe(appIdOf(host));
  expect(appIdOf(host)).not.toBe(appIdOf('other.council.example'));
});

test('The icons are as the script draws them, and the outline is white and transparent only', () => {
  // Another zlib may pack the same rows into other bytes.
  expect(pixelRows(icons.get('color.png')!).equals(pixelRows(pngFile(colourIcon())))).toBe(true);
  expect(pixelRows(icons.get('outline.png')!).equals(pixelRows(pngFile(outlineIcon())))).toBe(true);
  const { pixels } = outlineIcon();
  expect(pixels.filter((_, at) => at % 4 < 3).every((channel) => channel === 255)).toBe(true);
});

/** The rows inside a PNG of ours, which has a single IDAT chunk after its header. */
function pixelRows(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const length = bytes.readUInt32BE(33);
  return inflateSync(bytes.subarray(41, 41 + length));
}
