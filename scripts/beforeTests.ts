import { rmSync } from 'node:fs';
import { browserOrInstall } from './findBrowser.ts';

// A run leaves every request it made in this file; what an earlier run left would be counted twice.
rmSync('.emulator/requests.jsonl', { force: true });
console.log(`Browser: ${browserOrInstall()}`);
