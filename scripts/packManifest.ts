import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appIdOf, fillManifest } from '../manifest/fillManifest.ts';
import { validateManifest } from '../manifest/validateManifest.ts';
import { zipFile } from '../manifest/zipFile.ts';

// `npm run manifest -- --host cin.council.example --client-id GUID [--app-id GUID] [--council NAME]` makes the zip that
// a Teams administrator uploads. Nothing is written when a check finds a mistake.
const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    'client-id': { type: 'string' },
    'app-id': { type: 'string' },
    council: { type: 'string', default: 'CIN Meetings' },
  },
});
const { host, 'client-id': clientId, council } = values;
if (host === undefined || clientId === undefined) {
  console.error('Needed: --host cin.council.example --client-id GUID. See docs/deployment.md.');
  process.exit(1);
}

const home = new URL('../manifest/', import.meta.url);
const appId = values['app-id'] ?? appIdOf(host);
const manifest = fillManifest(readFileSync(new URL('manifest.json', home), 'utf8'), { host, clientId, appId, council });
const icons = new Map(
  ['color.png', 'outline.png'].map((name) => [name, new Uint8Array(readFileSync(new URL(`icons/${name}`, home)))]),
);

const findings = validateManifest(JSON.parse(manifest), { host, clientId }, icons);
if (findings.length > 0) {
  console.error(findings.join('\n'));
  process.exit(1);
}
mkdirSync(new URL('out/', home), { recursive: true });
const zip = zipFile(new Map([['manifest.json', new TextEncoder().encode(manifest)], ...icons]));
writeFileSync(new URL('out/cin-meetings-teams.zip', home), zip);
console.log(`manifest/out/cin-meetings-teams.zip\nId of the Teams app: ${appId}`);
