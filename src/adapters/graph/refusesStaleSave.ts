import type { Refusal } from '../../app/ports/refusal.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Library } from './library.ts';

/** Saves a small file twice, then once more with the eTag of the first saving. */
export async function refusesStaleSave(files: Library): Promise<Result<boolean, Refusal>> {
  const path = ['check-up.json'];
  const about = 'the file of the check-up';
  const there = await files.look(path, about);
  if (!there.ok && there.reason.kind !== 'not found') return there;
  const save = (words: string, etag: string | undefined) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ words }));
    return files.put(path, { bytes, contentType: 'application/json', etag, retry: 'never', what: about });
  };
  const first = await save(
    'Settings tries here whether a stale save is refused.',
    there.ok ? there.value.eTag : undefined,
  );
  if (!first.ok) return first;
  const second = await save('Saved again.', first.value.eTag);
  if (!second.ok) return second;
  const stale = await save('This should not have been saved.', first.value.eTag);
  if (stale.ok) return ok(false);
  return stale.reason.kind === 'changed elsewhere' ? ok(true) : stale;
}
