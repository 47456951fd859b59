import * as z from 'zod/mini';
import type { CaseRow } from '../../../domain/case/caseRow.ts';
import { meetingKinds } from '../../../domain/meeting/meeting.ts';
import { circumstanceName, factName } from './caseFileDocument.ts';
import { cleared, dateToColumn, jsonColumn, optionalDate, optionalText } from './columns.ts';
import { meetingStage, nextMeeting } from './meetingDocument.ts';
import { instantText, plainDate } from './scalars.ts';

/** The columns of CIN Cases, as `$select` asks for them. */
export const caseColumns =
  'Reference,Initials,ProcedureId,LedBy,LeadWorkerName,LeadWorkerAccount,Team,NextDue,NextWhat,Attention,Restricted,Summary';

const glance = z.looseObject({
  id: z.string(),
  kind: z.enum(meetingKinds),
  number: z.number(),
  stage: meetingStage,
  time: z.looseObject({ date: plainDate, start: z.string(), end: z.string() }),
  mode: z.enum(['teams', 'in person']),
  chair: z.string(),
  chairName: z.string(),
  chairAccount: z.exactOptional(z.string()),
  originalDue: z.optional(plainDate),
  finishedAt: z.exactOptional(instantText),
  minutesDue: z.optional(plainDate),
  nextAgreed: z.optional(nextMeeting),
  papers: z.optional(z.looseObject({ due: z.number(), sent: z.number() })),
  endedBecause: z.exactOptional(z.string()),
  changing: z.exactOptional(
    z.looseObject({
      what: z.enum(['move', 'people', 'cancel', 'hand over']),
      by: z.looseObject({ id: z.string(), name: z.string() }),
    }),
  ),
  leftWith: z.exactOptional(z.array(z.string())),
});

const summary = z.looseObject({
  version: z.literal(1),
  facts: z.array(
    z.looseObject({
      fact: factName,
      on: plainDate,
      time: z.optional(z.string()),
      meeting: z.optional(z.string()),
    }),
  ),
  circumstances: z._default(z.array(circumstanceName), []),
  council: z.exactOptional(
    z.array(z.looseObject({ role: z.string(), name: z.string(), account: z.exactOptional(z.string()) })),
  ),
  meetings: z.array(glance),
  concerns: z.exactOptional(
    z.array(
      z.looseObject({
        id: z.string(),
        raisedOn: plainDate,
        with: z.exactOptional(z.looseObject({ name: z.string(), account: z.exactOptional(z.string()) })),
        leadOn: z.exactOptional(plainDate),
      }),
    ),
  ),
});

const columns = z.looseObject({
  Reference: z.string().check(z.minLength(1)),
  Initials: optionalText,
  ProcedureId: optionalText,
  LedBy: optionalText,
  LeadWorkerName: optionalText,
  LeadWorkerAccount: optionalText,
  Team: optionalText,
  NextDue: optionalDate,
  NextWhat: optionalText,
  Attention: optionalText,
  Restricted: z.nullish(z.boolean()),
  Summary: jsonColumn,
});

/** Every column that can be read, and whether that is all of them. Undefined without a reference. */
function readable(fields: unknown): { readonly data: z.infer<typeof columns>; readonly whole: boolean } | undefined {
  const read = columns.safeParse(fields);
  if (read.success) return { data: read.data, whole: true };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  const rest = Object.entries(fields ?? {}).filter(([name]) => !wrong.has(name));
  const again = columns.safeParse(Object.fromEntries(rest));
  return again.success ? { data: again.data, whole: false } : undefined;
}

/**
 * One item's fields to a row. Undefined only for an item without a reference: a failed creation can leave an empty one
 * behind. A row of which something cannot be read says so; opening the case repairs it.
 */
export function decodeCaseRow(fields: unknown): CaseRow | undefined {
  const read = readable(fields);
  if (!read) return undefined;
  const { data } = read;
  const known = summary.safeParse(data.Summary);
  const attention = known.success && read.whole ? data.Attention : (data.Attention ?? 'unreadable');
  return {
    reference: data.Reference,
    initials: data.Initials ?? '',
    procedure: data.ProcedureId ?? '',
    ledBy: data.LedBy === 'social worker' ? 'social worker' : 'key worker',
    leadWorkerName: data.LeadWorkerName ?? '',
    leadWorkerAccount: data.LeadWorkerAccount ?? '',
    ...(data.Team && { team: data.Team }),
    ...(data.NextDue !== undefined && { nextDue: data.NextDue }),
    ...(data.NextWhat !== undefined && { nextWhat: data.NextWhat }),
    ...(attention !== undefined && { attention }),
    ...(known.success && known.data.council && { council: known.data.council }),
    restricted: data.Restricted ?? false,
    facts: known.success ? known.data.facts : [],
    circumstances: known.success ? known.data.circumstances : [],
    meetings: known.success ? known.data.meetings : [],
    ...(known.success && known.data.concerns && { concerns: known.data.concerns }),
  };
}

export function encodeCaseRow(row: CaseRow): Readonly<Record<string, unknown>> {
  return cleared({
    Reference: row.reference,
    Initials: row.initials,
    ProcedureId: row.procedure,
    LedBy: row.ledBy,
    LeadWorkerName: row.leadWorkerName,
    LeadWorkerAccount: row.leadWorkerAccount,
    Team: row.team,
    NextDue: dateToColumn(row.nextDue),
    NextWhat: row.nextWhat,
    Attention: row.attention,
    Restricted: row.restricted,
    Summary: JSON.stringify({
      version: 1,
      facts: row.facts,
      circumstances: row.circumstances,
      ...(row.council && { council: row.council }),
      meetings: row.meetings,
      ...(row.concerns && { concerns: row.concerns }),
    }),
  });
}
