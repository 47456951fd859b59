import { fail, type Result } from '../domain/result.ts';
import { type Config, readConfig } from './config.ts';

/** Reads `config.json` from beside the app. Refuses with lines that the person who deploys can act on. */
export async function loadConfig(): Promise<Result<Config, readonly string[]>> {
  try {
    const answer = await fetch('/config.json', { cache: 'no-store' });
    if (!answer.ok) return fail([`config.json: the server answered ${answer.status}`]);
    return readConfig(await answer.json());
  } catch {
    return fail(['config.json could not be read. Check the connection, then open the page again.']);
  }
}
