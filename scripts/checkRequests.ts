import { readFileSync } from 'node:fs';
import { accepts } from '../emulator/contract/accepts.ts';

// Every request that the last test run made, against Microsoft's published contract.
const lines = readFileSync('.emulator/requests.jsonl', 'utf8').split('\n').filter(Boolean);
const refused = new Map<string, number>();
for (const line of lines) {
  const { method, url, headers, body } = JSON.parse(line);
  for (const error of accepts({ method, url, headers, body })) {
    const what = `${method} ${new URL(url).pathname}: ${error}`;
    refused.set(what, (refused.get(what) ?? 0) + 1);
  }
}
for (const [what, times] of refused) console.log(`${times} × ${what}`);
console.log(
  `contract: ${lines.length} requests, ${refused.size === 0 ? 'all accepted' : `${refused.size} kinds refused`}`,
);
process.exit(refused.size === 0 && lines.length > 0 ? 0 : 1);
