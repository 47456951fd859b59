import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { accepts } from '../emulator/contract/accepts.ts';

// Every request that the last test run made, against Microsoft's published contract.
const lines = createInterface({ input: createReadStream('.emulator/requests.jsonl', 'utf8') });
let count = 0;
const refused = new Map<string, number>();
for await (const line of lines) {
  count += 1;
  const { method, url, headers, body } = JSON.parse(line);
  for (const error of accepts({ method, url, headers, body })) {
    const what = `${method} ${new URL(url).pathname}: ${error}`;
    refused.set(what, (refused.get(what) ?? 0) + 1);
  }
}
for (const [what, times] of refused) console.log(`${times} × ${what}`);
console.log(`contract: ${count} requests, ${refused.size === 0 ? 'all accepted' : `${refused.size} kinds refused`}`);
process.exit(refused.size === 0 && count > 0 ? 0 : 1);
