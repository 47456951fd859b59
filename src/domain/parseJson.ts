import { fail, ok, type Result } from './result.ts';

/** The one `catch` outside the adapters: `JSON.parse` has no other way of saying no. */
export function parseJson(text: string): Result<unknown, 'not JSON'> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('not JSON');
  }
}
