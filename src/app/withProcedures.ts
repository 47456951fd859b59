import { loadProcedure } from '../domain/procedure/inForce.ts';
import type { Result } from '../domain/result.ts';
import type { Council } from './followCouncil.ts';
import type { World } from './world.ts';

type Reading = Pick<World, 'folder' | 'cases' | 'device'>;

/**
 * The same ports, which answer with a case only once the council's settings count and its procedure is here: whoever has
 * read a case, or its row, can ask `profileOf`. A procedure that cannot be fetched now is unknown, which the screens say.
 */
export function withProcedures({ folder, cases, device }: Reading, { beforeCases }: Council): Reading {
  // Named one by one: a port may be one that answers to any name and has none of its own to copy.
  return {
    folder: {
      readCase: async (reference) => {
        await beforeCases();
        return loading(await folder.readCase(reference), (one) => [one.value]);
      },
      createCase: (file) => folder.createCase(file),
      writeCase: (file, etag) => folder.writeCase(file, etag),
      keepPaper: (reference, meeting, name, bytes) => folder.keepPaper(reference, meeting, name, bytes),
      replacePaper: (...paper) => folder.replacePaper(...paper),
      readPaper: (reference, meeting, name) => folder.readPaper(reference, meeting, name),
      listPapers: (reference, meeting) => folder.listPapers(reference, meeting),
      asPdf: (reference, meeting, names) => folder.asPdf(reference, meeting, names),
    },
    cases: {
      changes: async (cursor) => {
        await beforeCases();
        return loading(await cases.changes(cursor), ({ rows }) => rows.map(({ value }) => value));
      },
      read: async (reference) => {
        await beforeCases();
        return loading(await cases.read(reference), (one) => [one.value]);
      },
      create: (row) => cases.create(row),
      update: (row, etag) => cases.update(row, etag),
    },
    device: {
      ...device,
      caseRows: async () => {
        const kept = await device.caseRows();
        await load(kept.rows.map(({ value }) => value));
        return kept;
      },
    },
  };
}

interface OfProcedure {
  readonly procedure: string;
}

async function loading<T, R>(answer: Result<T, R>, cases: (value: T) => readonly OfProcedure[]): Promise<Result<T, R>> {
  if (answer.ok) await load(cases(answer.value));
  return answer;
}

const load = (cases: readonly OfProcedure[]): Promise<unknown> =>
  Promise.all(
    [...new Set(cases.map(({ procedure }) => procedure))].map((id) =>
      loadProcedure(id).then(undefined, () => undefined),
    ),
  );
