import * as z from 'zod/mini';
import { instantText } from './scalars.ts';

const file = { name: z.string(), length: z.number(), sha256: z.string() };

/** Which bytes a version of the minutes was made from, as the meeting's item holds it. */
export const signOff = z.looseObject({
  version: z.number(),
  by: z.looseObject({ id: z.string(), name: z.string() }),
  at: instantText,
  covered: z.array(z.looseObject(file)),
  papers: z.exactOptional(
    z.array(
      z.looseObject({ ...file, reader: z.exactOptional(z.string()), without: z.exactOptional(z.array(z.string())) }),
    ),
  ),
  replaces: z.exactOptional(z.looseObject({ version: z.number(), why: z.string() })),
});
