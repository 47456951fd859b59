import * as z from 'zod/mini';
import { instantText } from './scalars.ts';

const file = { name: z.string(), length: z.number(), sha256: z.string() };

const account = z.looseObject({ id: z.string(), name: z.string() });
const decided = { by: account, at: instantText };
const notPdf = z.enum(['not converted', 'not fetched', 'too long', 'too large', 'not kept']);

/** Which bytes a version of the minutes was made from, as the meeting's item holds it. */
export const signOff = z.looseObject({
  version: z.number(),
  ...decided,
  covered: z.array(z.looseObject(file)),
  papers: z.exactOptional(
    z.array(
      z.looseObject({ ...file, reader: z.exactOptional(z.string()), without: z.exactOptional(z.array(z.string())) }),
    ),
  ),
  goesAs: z.exactOptional(
    z.discriminatedUnion('as', [
      z.looseObject({ as: z.literal('Word'), ...decided, notPdf: z.exactOptional(notPdf) }),
      z.looseObject({ as: z.literal('PDF'), ...decided, pdfs: z.array(z.looseObject({ ...file, of: z.string() })) }),
    ]),
  ),
  replaces: z.exactOptional(z.looseObject({ version: z.number(), why: z.string() })),
});
