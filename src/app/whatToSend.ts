import { isAnybodyApart } from '../domain/case/areApart.ts';
import type { CaseFile, Person, PersonId } from '../domain/case/caseFile.ts';
import { safeAddress } from '../domain/case/safeAddress.ts';
import { whyNotShared } from '../domain/case/sharing.ts';
import { attendanceOf } from '../domain/meeting/attendance.ts';
import { caseAtMeeting } from '../domain/meeting/caseAtMeeting.ts';
import { everyoneAsked } from '../domain/meeting/everyoneAsked.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { saidAtMeeting } from '../domain/meeting/saidAtMeeting.ts';
import type { GoesAs, SignOff } from '../domain/meeting/signOff.ts';
import { coverMail, paperWords } from '../domain/papers/coverMail.ts';
import { withoutWhy } from '../domain/papers/minutesMade.ts';
import { type Ratification, ratificationOf, signaturesOf } from '../domain/procedure/afterSignOff.ts';
import type { Gate } from '../domain/procedure/gates.ts';
import type { ProcedureProfile } from '../domain/procedure/profile.ts';
import { type PaperRecipient, paperRecipients, recipientsUnsaid } from '../domain/procedure/recipients.ts';
import { type TimeToSend, timeToSend } from '../domain/procedure/timeToSend.ts';
import { ok, type Result } from '../domain/result.ts';
import { whoGetsThem } from '../domain/sending/whoGetsThem.ts';
import type { CouncilSettings } from '../domain/settings/councilSettings.ts';
import { triggerFor } from '../domain/settings/triggerWord.ts';
import type { KeptPaper } from './ports/caseFolder.ts';
import type { Refusal } from './ports/refusal.ts';
import type { PapersToSend } from './sendPapers.ts';
import { attachmentsFor } from './signOff/attachmentsFor.ts';
import { coveredRecord, type RecordFault } from './signOff/coveredRecord.ts';
import { papersFor } from './signOff/papersFor.ts';
import { pdfsFor } from './signOff/pdfsFor.ts';
import type { World } from './world.ts';

export interface WhatToSend {
  /**
   * By the procedure's rule over the signed attendance, then whoever got a version before, then whoever was added by
   * hand. One with `stops` is held up; the others are not.
   */
  readonly recipients: readonly PaperRecipient[];
  /** The procedure does not say who gets these papers: what it leaves open, and that whoever took part gets them. */
  readonly unsaid?: string;
  /** Where the procedure gives no number of days for sending, or the council has its own. */
  readonly time?: TimeToSend;
  /** Somebody approves the record first. While that is not recorded, nothing may be sent. */
  readonly ratification?: Ratification;
  /** Kept track of; nothing waits for them. */
  readonly signatures: readonly Gate[];
  /** Invited or recorded, and not sent to; with the reason in words. */
  readonly notSentTo: readonly { readonly name: string; readonly role: string; readonly why: string }[];
  /** Everyone's. Somebody kept apart has a version of their own under the same names. */
  readonly papers: readonly KeptPaper[];
  /** What the message says, as it is sent, without markup. */
  readonly text: string;
  /** By person, the files that are theirs to have. Nothing for somebody whose version was never made. */
  readonly files: ReadonlyMap<PersonId, readonly KeptPaper[]>;
  /** The word that has each person's message encrypted, where the council's settings ask for one. */
  readonly triggers: ReadonlyMap<PersonId, string>;
  /** In which form they go; absent until sending is begun. */
  readonly goesAs?: GoesAs;
  /** Ready for `sendPapers`. */
  readonly send: PapersToSend;
}

/** Which papers go to whom, worked out from what was signed off and nothing later. Sends nothing. */
export async function whatToSend(
  world: Pick<World, 'folder' | 'log' | 'identity' | 'word' | 'sends' | 'settings'>,
  of: {
    readonly file: CaseFile;
    readonly profile: ProcedureProfile;
    readonly meeting: Meeting;
    readonly signOff: SignOff;
  },
): Promise<Result<WhatToSend, Refusal | RecordFault>> {
  const { file, profile, meeting, signOff } = of;
  const covered = await coveredRecord(world, file.reference, meeting, signOff);
  if (!covered.ok) return covered;
  const papers = await papersFor(world, file.reference, meeting);
  if (!papers.ok) return papers;

  const pdfs = await pdfsFor(world, file.reference, meeting);
  if (!pdfs.ok) return pdfs;

  const { presence } = covered.value.record;
  const items = await world.sends.ofMeeting(meeting.id);
  if (!items.ok) return items;
  const settings = await world.settings.read();
  if (!settings.ok) return settings;
  const all = items.value.map(({ value }) => value);
  const came = new Map([...presence].map(([id, { value }]) => [id, value]));
  const said = saidAtMeeting(file, meeting, covered.value.record);
  const byRule = paperRecipients(profile, file, meeting, came, said);
  const due = whoGetsThem(byRule, file, all, signOff.version);
  const theirs = due.map((recipient) => ({
    recipient,
    ...attachmentsFor(papers.value, file, recipient.person, pdfs.value),
  }));
  const recipients = theirs.map(({ recipient, stops }): PaperRecipient => {
    // Consent first, then that there is nothing to give: only what stands against mailing can be got round on paper.
    const first = stops && (whyNotShared(file, recipient.person) ?? stops);
    return first ? { ...recipient, stops: first } : recipient;
  });
  // One mail for all of them, so that it says nothing that one of them may not read.
  const { replaces } = isAnybodyApart(file) ? withoutWhy(signOff) : signOff;
  const { subject, html, text } = coverMail({ papers: paperWords, meeting, ...(replaces && { replaces }) });
  const ratification = ratificationOf(of);
  const time = timeToSend(profile, file, meeting);
  const unsaid = recipientsUnsaid(profile, file, meeting, said);
  return ok({
    recipients,
    ...(unsaid && { unsaid }),
    ...(ratification && { ratification }),
    signatures: signaturesOf(of),
    ...(time && { time }),
    notSentTo: notSentTo(
      { ...of, file: caseAtMeeting(of.file, of.meeting, covered.value.record) },
      covered.value.record,
      new Set(recipients.map(({ person }) => person.id)),
    ),
    papers: papers.value.everyone,
    text,
    files: new Map(
      theirs.flatMap(({ recipient: { person }, stops }) =>
        stops ? [] : [[person.id, papers.value.apart.get(person.id) ?? papers.value.everyone] as const],
      ),
    ),
    triggers: triggersFor(settings.value.value, recipients),
    ...(signOff.goesAs && { goesAs: signOff.goesAs }),
    send: {
      reference: file.reference,
      meetingId: meeting.id,
      version: signOff.version,
      recipients,
      subject,
      html,
      as: signOff.goesAs?.as ?? 'Word',
      attachments: papers.value.everyone.map((paper) => {
        const { name, bytes } = pdfs.value?.get(paper.name) ?? paper;
        return { name, bytes };
      }),
      own: new Map(theirs.map(({ recipient, attachments }) => [recipient.person.id, attachments])),
    },
  });
}

const triggersFor = (settings: CouncilSettings, recipients: readonly PaperRecipient[]): ReadonlyMap<PersonId, string> =>
  new Map(
    recipients.flatMap(({ person }) => {
      const trigger = triggerFor(settings, safeAddress(person) ?? '');
      return trigger === undefined ? [] : [[person.id, trigger] as const];
    }),
  );

function notSentTo(
  { file, meeting }: { readonly file: CaseFile; readonly meeting: Meeting },
  record: Pick<MeetingRecord, 'presence' | 'guests'>,
  sentTo: ReadonlySet<Person['id']>,
): WhatToSend['notSentTo'] {
  const attendance = attendanceOf(
    record,
    everyoneAsked(file, meeting).map(({ id }) => id),
    file.children.map(({ id }) => id),
  );
  const why = (id: string): string | undefined => {
    if (attendance.updateOnly.includes(id)) return 'sent an update, no apologies';
    if (attendance.noReply.includes(id)) return 'no reply';
    if (attendance.notBrought.includes(id)) return 'was not brought';
    if (attendance.notRecorded.includes(id)) return 'attendance not recorded';
    return undefined;
  };
  return [
    ...file.people
      .filter(({ id }) => !sentTo.has(id))
      .map(({ id, name, role }) => ({ name, role, why: why(id) ?? 'not invited to the meeting' })),
    ...file.children.map(({ id, initials }) => ({
      name: initials,
      role: 'child',
      why: [why(id), 'a version for children is told in person'].filter(Boolean).join('; '),
    })),
    ...record.guests.flatMap(({ versions: [standing] }) =>
      standing
        ? [
            {
              name: standing.value.name,
              role: standing.value.role || 'guest',
              why: 'came as a guest: add them to the people of the case to send them papers',
            },
          ]
        : [],
    ),
  ];
}
