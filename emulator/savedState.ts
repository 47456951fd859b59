import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { SavedState } from './tenant/context.ts';
import type { Tenant } from './tenant/tenant.ts';

const folder = '.emulator';
const file = `${folder}/state.json`;

/** Puts back what an earlier run kept, if it can be read. */
export function loadState(tenant: Tenant): void {
  if (!existsSync(file)) return;
  try {
    tenant.load(JSON.parse(readFileSync(file, 'utf8')) as SavedState);
  } catch {
    console.error(`${file} cannot be read; starting afresh`);
  }
}

/** Writes the tenant's state half a second after the last call, and when the process ends. */
export function keepState(tenant: Tenant): () => void {
  let due: NodeJS.Timeout | undefined;
  const write = () => {
    due = undefined;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(tenant.save()));
  };
  process.once('exit', () => {
    if (due) write();
  });
  return () => {
    clearTimeout(due);
    due = setTimeout(write, 500);
    due.unref();
  };
}
