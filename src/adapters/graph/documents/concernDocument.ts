import * as z from 'zod/mini';
import { instantText, plainDate } from './scalars.ts';

const noted = { by: z.string(), at: instantText };
const wordings = z.optional(z.array(z.looseObject({ id: z.string(), what: z.string(), ...noted })));

/** An agency's concern in `case.json`. Older ones have none of what is optional; fields of a newer app survive. */
export const concern = z.looseObject({
  id: z.string(),
  meeting: z.string(),
  agency: z.string(),
  about: z.enum(['taking part', 'the meeting', 'the plan']),
  what: z.string(),
  raisedWith: z.string(),
  raisedOn: plainDate,
  answers: z.optional(
    z.array(
      z.looseObject({
        id: z.string(),
        from: z.string(),
        on: plainDate,
        what: z.string(),
        byId: z.optional(z.string()),
        fromLead: z.optional(z.literal(true)),
        ...noted,
      }),
    ),
  ),
  leadOn: z.optional(plainDate),
  leadNoted: z.optional(z.looseObject(noted)),
  settledOn: z.optional(plainDate),
  settledNoted: z.optional(z.looseObject(noted)),
  recordedBy: z.string(),
  recordedById: z.optional(z.string()),
  recordedAt: instantText,
  worded: z.optional(z.looseObject({ id: z.string(), ...noted })),
  earlier: wordings,
  also: wordings,
  withdrawn: z.optional(z.looseObject({ by: z.string(), on: plainDate, why: z.string() })),
  removed: z.optional(z.looseObject({ by: z.string(), on: plainDate })),
});
