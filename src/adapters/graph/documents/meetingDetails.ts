import * as z from 'zod/mini';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { textTypes } from '../../../domain/meeting/removedText.ts';
import { instantText, plainDate } from './scalars.ts';
import { signOff } from './signOffDocument.ts';

const account = z.looseObject({ id: z.string(), name: z.string() });
const time = z.looseObject({ date: plainDate, start: z.string(), end: z.string() });
const mode = z.enum(['teams', 'in person']);

const apart = z.array(
  z.looseObject({
    person: z.string(),
    how: z.enum(['own event', 'own meeting']),
    time,
    mode,
    place: z.string(),
    eventId: z.exactOptional(z.string()),
    joinUrl: z.exactOptional(z.string()),
    again: z.exactOptional(z.number()),
  }),
);

const asked = z.looseObject({ invited: z.array(z.string()), apart });
const begun = { by: account, since: instantText, reason: z.string() };
const done = { by: account, at: instantText, reason: z.string() };

const leftEvents = z.array(
  z.looseObject({ organiser: account, key: z.string(), eventId: z.exactOptional(z.string()) }),
);

const change = z.discriminatedUnion('what', [
  z.looseObject({
    ...begun,
    what: z.literal('move'),
    to: time,
    sitting: z.exactOptional(z.string()),
    lateReason: z.exactOptional(z.string()),
    schoolReason: z.exactOptional(z.string()),
  }),
  z.looseObject({ ...begun, what: z.literal('people'), to: asked }),
  z.looseObject({ ...begun, what: z.literal('cancel') }),
  z.looseObject({ ...begun, what: z.literal('hand over'), to: account, leaving: z.exactOptional(leftEvents) }),
]);

const changeDone = z.discriminatedUnion('what', [
  z.looseObject({ ...done, what: z.literal('move'), from: time, to: time, sitting: z.exactOptional(z.string()) }),
  z.looseObject({ ...done, what: z.literal('people'), from: asked, to: asked }),
  z.looseObject({ ...done, what: z.literal('hand over'), from: account, to: account }),
]);

const replies = z.looseObject({
  at: instantText,
  people: z.array(
    z.looseObject({
      person: z.string(),
      answer: z.enum(['accepted', 'declined', 'tentative', 'no reply']),
      at: z.exactOptional(instantText),
      proposed: z.exactOptional(time),
    }),
  ),
  movedTo: z.exactOptional(time),
  gone: z.exactOptional(z.literal(true)),
});

/** Items from before it was kept have none. */
const support = z._default(
  z.array(
    z.looseObject({
      person: z.string(),
      support: z.enum(['interpreter', 'transport', 'child care', 'advocate', 'communication aid']),
      language: z.exactOptional(z.string()),
      arranged: z.exactOptional(z.looseObject({ on: plainDate, by: account, for: time })),
    }),
  ),
  [],
);

const coOrganiser = z.exactOptional(
  z.looseObject({ account: z.string(), is: z.enum(['made', 'not applied', 'taken away']) }),
);

const bytes = z.looseObject({ length: z.number(), sha256: z.string() });
/** Items from before it was kept have none. */
const removals = z._default(
  z.array(
    z.looseObject({
      id: z.string(),
      ...done,
      role: z.string(),
      texts: z.array(z.looseObject({ of: z.enum([...textTypes, 'concern']), target: z.string() })),
      events: z.array(z.string()),
      files: z.array(z.looseObject({ name: z.string(), was: bytes, now: bytes })),
      plan: z.array(
        z.looseObject({
          version: z.number(),
          part: z.enum(['danger statement', 'safety goal', 'action', 'reason']),
          action: z.exactOptional(z.string()),
        }),
      ),
      concerns: z.exactOptional(z.array(z.looseObject({ concern: z.string(), texts: z.number(), since: instantText }))),
      papers: z.array(
        z.looseObject({
          meeting: z.string(),
          version: z.number(),
          name: z.string(),
          was: z.string(),
          now: z.exactOptional(z.string()),
          words: z.boolean(),
        }),
      ),
      throwAway: z.array(z.string()),
      elsewhere: z.exactOptional(
        z.array(
          z.looseObject({
            meeting: z.string(),
            is: z.enum(['same words', 'same action']),
            events: z.array(z.string()),
          }),
        ),
      ),
      rewritten: z.exactOptional(z.array(z.looseObject({ path: z.string(), at: instantText }))),
      left: z.exactOptional(z.array(z.string())),
      done: z.exactOptional(instantText),
    }),
  ),
  [],
);

/** The column `Details` of CIN Meetings: what only this app reads, as JSON. Items from before it have none. */
export const meetingDetails = z.looseObject({
  version: z.literal(1),
  apart,
  notAsked: z.exactOptional(z.array(z.looseObject({ who: z.string(), reason: z.string() }))),
  support,
  eventRound: z.number(),
  finishedAt: z.exactOptional(instantText),
  coOrganiser,
  ownCalls: z.exactOptional(
    z.array(z.looseObject({ joinUrl: z.string(), onlineMeetingId: z.exactOptional(z.string()), coOrganiser })),
  ),
  lateReason: z.exactOptional(z.string()),
  schoolReason: z.exactOptional(z.string()),
  shortNotice: z.exactOptional(z.string()),
  change: z.exactOptional(change),
  changes: z.array(changeDone),
  ended: z.exactOptional(z.looseObject(done)),
  leftEvents,
  replies: z.exactOptional(replies),
  reopened: z.exactOptional(z.looseObject(done)),
  earlierSignOffs: z.array(signOff),
  removals,
});

/** In the order in which they are written. */
const kept = [
  'apart',
  'notAsked',
  'support',
  'eventRound',
  'finishedAt',
  'coOrganiser',
  'ownCalls',
  'lateReason',
  'schoolReason',
  'shortNotice',
  'change',
  'changes',
  'ended',
  'leftEvents',
  'replies',
  'reopened',
  'earlierSignOffs',
  'removals',
] as const satisfies readonly (keyof Meeting)[];

type Details = Pick<Meeting, (typeof kept)[number]>;

export function detailsOf(data: z.infer<typeof meetingDetails> | undefined): Details {
  if (!data)
    return { apart: [], support: [], eventRound: 1, changes: [], leftEvents: [], earlierSignOffs: [], removals: [] };
  const { version: _version, ...details } = data;
  return details;
}

export const detailsText = (meeting: Details): string =>
  JSON.stringify({ version: 1, ...Object.fromEntries(kept.map((name) => [name, meeting[name]])) });
