import type { CaseFile, CaseReference, PersonId } from '../domain/case/caseFile.ts';
import type { Result } from '../domain/result.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import type { World } from './world.ts';

/**
 * Somebody has checked that an address is right although a message to it came back: it may be mailed again. Holds for
 * `address` alone: one that was changed meanwhile was never confirmed, nor had to be.
 */
export const confirmAddress = (
  world: Pick<World, 'clock' | 'folder'>,
  of: { readonly reference: CaseReference; readonly person: PersonId; readonly address: string },
): Promise<Result<Versioned<CaseFile>, Refusal>> =>
  mergeAndSave<CaseFile>(world.clock, {
    read: () => world.folder.readCase(of.reference),
    change: (file) => {
      const failed = file.people.find(({ id }) => id === of.person)?.addressFailed;
      if (failed?.address !== of.address) return undefined;
      const people = file.people.map(({ addressFailed, ...person }) =>
        person.id === of.person || !addressFailed ? person : { ...person, addressFailed },
      );
      return { ...file, people };
    },
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
