import { readdirSync, readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file, petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { fold } from '../../src/domain/meeting/fold.ts';
import { leicestershire as profile } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { Arrange, type ArrangeProps } from '../../src/features/arrange/Arrange.tsx';
import { Booked } from '../../src/features/arrange/Booked.tsx';
import { AddCircumstance } from '../../src/features/case/AddCircumstance.tsx';
import { AnswerForm } from '../../src/features/case/AnswerForm.tsx';
import { ConcernLine } from '../../src/features/case/ConcernLine.tsx';
import { CaseForm } from '../../src/features/case/form/CaseForm.tsx';
import { CorrectFact } from '../../src/features/case/form/CorrectFact.tsx';
import { RecordFact } from '../../src/features/case/form/RecordFact.tsx';
import { RewordForm } from '../../src/features/case/RewordForm.tsx';
import { RaiseConcern } from '../../src/features/minutes/RaiseConcern.tsx';
import { RemoveForm } from '../../src/features/minutes/RemoveForm.tsx';
import { SignOffChecks } from '../../src/features/minutes/SignOffChecks.tsx';
import type { Prepared } from '../../src/features/prepare/prepared.ts';
import { UpdateBox } from '../../src/features/prepare/UpdateBox.tsx';
import { useUpdateDraft } from '../../src/features/prepare/useUpdateDraft.ts';
import { ActionForm } from '../../src/features/run/ActionForm.tsx';
import { AddSomebody } from '../../src/features/run/AddSomebody.tsx';
import { ChangeNote } from '../../src/features/run/ChangeNote.tsx';
import { Finish } from '../../src/features/run/Finish.tsx';
import { GuestForm } from '../../src/features/run/GuestForm.tsx';
import { KeptText } from '../../src/features/run/KeptText.tsx';
import { KeyList } from '../../src/features/run/KeyList.tsx';
import { MappingBox } from '../../src/features/run/MappingBox.tsx';
import { NextMeeting } from '../../src/features/run/NextMeeting.tsx';
import { NoteComposer } from '../../src/features/run/NoteComposer.tsx';
import { OutcomeForm } from '../../src/features/run/OutcomeForm.tsx';
import type { Panel } from '../../src/features/run/panel.ts';
import { StayForm } from '../../src/features/run/StayForm.tsx';
import { useWhyFinish } from '../../src/features/run/useWhyFinish.ts';
import { PaperForm } from '../../src/features/send/PaperForm.tsx';
import { PrintForm } from '../../src/features/send/PrintForm.tsx';
import { SendFoot } from '../../src/features/send/SendFoot.tsx';
import { usePaperForm } from '../../src/features/send/usePaperForm.ts';
import { AddProtectedDomain } from '../../src/features/settings/AddProtectedDomain.tsx';
import { NameManager } from '../../src/features/settings/managers/NameManager.tsx';
import { AddDayOff } from '../../src/features/settings/procedure/AddDayOff.tsx';
import { AddHouseStandard } from '../../src/features/settings/procedure/AddHouseStandard.tsx';
import { CouncilsWords } from '../../src/features/settings/procedure/CouncilsWords.tsx';
import type { Council } from '../../src/features/settings/procedure/useCouncil.ts';
import { AddMember } from '../../src/features/settings/teams/AddMember.tsx';
import { AddTeam } from '../../src/features/settings/teams/AddTeam.tsx';
import { RecordForm } from '../../src/ui/record/RecordForm.tsx';
import { concern } from '../builders/concern.ts';
import { initialMeeting as meeting, sswopAgenda } from '../builders/initialMeeting.ts';

const device = { draft: () => new Promise<string>(() => {}), keepDraft: () => Promise.resolve() };
const clock = { today: () => day('2027-01-04'), now: () => instant('2027-01-04T12:30:00.000Z') };
const world = { device, clock, identity: { me: petra, newId: () => 'n-1' } } as never;
const record = fold([]);
const nothing = () => undefined;
const later = () => new Promise<never>(() => {});
const panel = {
  file,
  meeting,
  profile,
  world,
  agenda: [],
  notAdded: [],
  view: { record, others: [] },
} as unknown as Panel;
const team = { name: 'Wigston team', members: [] } as never;
const council = { world, settings: defaultSettings, busy: false } as unknown as Council;
const child = sswopAgenda.find(({ id }) => id === 'LEI-A05')!;
const arrange = { world, file, profile, meeting: undefined, id: 'm', kind: 'initial', number: 1, nth: 1 };
const booking = { state: { step: 'ready' }, addTab: async () => {} };
const text = { of: 'note', target: 'n-1', wordings: ['Late'] } as never;
const note = { id: 'n-1', versions: [] } as never;
const noteText = { item: 'LEI-A05', tag: 'view', text: 'Late' } as const;
const action = { what: 'Alarm', chosen: [] } as never;
const person = file.people[0]!;
const corrected = { ...meeting, earlierSignOffs: [{ version: 1 }] };
const shown = { file, meeting: corrected, record, made: { entries: 0, panels: 0 }, eventIds: [] } as never;

function Update() {
  const draft = useUpdateDraft(device, meeting.id, person.id);
  const of = { file, meeting, profile } as unknown as Prepared;
  const entry = { view: { record } } as never;
  return (
    <UpdateBox
      of={of}
      record={entry}
      person={person}
      written={undefined}
      draft={draft}
      presence={undefined}
      done={nothing}
    />
  );
}

function WhyFinish() {
  const whyFinish = useWhyFinish(panel);
  return <Finish panel={{ ...panel, whyFinish }} onItem={nothing} onPlace={nothing} />;
}

function ToSend() {
  const form = usePaperForm(world, { reference: file.reference, meetingId: meeting.id, version: 1 });
  const stand = { held: [], left: 1 };
  const foot = { stand, views: [], sending: { busy: false }, waiting: false, held: false } as unknown as Parameters<
    typeof SendFoot
  >[0];
  return (
    <>
      <PaperForm form={form} goesAs={undefined} canChoose busy={false} />
      <SendFoot {...foot} whyId="w" ready={form.ready} making={false} onSend={nothing} onLook={nothing} />
    </>
  );
}

/** Whoever shows a draft, as it stands before the device has answered; what of it holds, and what may be used all the same. */
const forms: Readonly<
  Record<
    string,
    {
      readonly form: ReactNode;
      /** How many boxes, lists and choices take nothing yet. */
      readonly held: number;
      /** Those that change no draft. */
      readonly free?: number;
      /** Buttons that would change or use the draft, by their words. */
      readonly buttons?: readonly string[];
    }
  >
> = {
  'features/arrange/Arrange.tsx': { form: <Arrange {...(arrange as unknown as ArrangeProps)} />, held: 0 },
  // The letter to whoever is told by hand is no draft.
  'features/arrange/Booked.tsx': {
    form: (
      <Booked
        {...(arrange as unknown as ArrangeProps)}
        meeting={{ ...meeting, stage: 'booked' }}
        booking={booking as never}
        unchecked={false}
      />
    ),
    held: 0,
    free: 1,
  },
  'features/case/AddCircumstance.tsx': {
    form: <AddCircumstance world={world} file={file} profile={profile} onAdd={later} onLeave={nothing} />,
    held: 2,
  },
  'features/case/AnswerForm.tsx': {
    form: <AnswerForm world={world} concern={concern} busy={false} save={later} onLeave={nothing} />,
    held: 3,
    buttons: ['Record the answer'],
  },
  'features/case/RewordForm.tsx': {
    form: <RewordForm world={world} concern={concern} busy={false} save={later} onLeave={nothing} />,
    held: 1,
    buttons: ['Use these words'],
  },
  // It only throws away what was begun of a concern that is gone.
  'features/case/useDraftsGone.ts': {
    form: (
      <ConcernLine
        world={world}
        concern={concern}
        after=""
        busy={false}
        set={later}
        onFormEnded={nothing}
        refused={() => null}
      />
    ),
    held: 0,
  },
  'features/case/form/CorrectFact.tsx': {
    form: <CorrectFact world={world} file={file} fact={file.facts[0]!} onDone={nothing} />,
    held: 4,
  },
  // Which fact it is, is not kept.
  'features/case/form/RecordFact.tsx': {
    form: <RecordFact world={world} file={file} onDone={nothing} />,
    held: 1,
    free: 1,
  },
  'features/case/form/useTyped.ts': {
    form: <CaseForm world={world} file={file} today={clock.today()} onSaved={nothing} onLeave={nothing} />,
    held: 0,
  },
  'features/minutes/RaiseConcern.tsx': {
    form: <RaiseConcern world={world} file={file} meeting={meeting} record={record} again={later} />,
    held: 0,
    buttons: ['An agency has a concern'],
  },
  'features/minutes/RemoveForm.tsx': {
    form: (
      <RemoveForm
        world={world}
        reference={file.reference}
        meeting={meeting.id}
        text={text}
        same={[]}
        inPlan={() => []}
        onEnded={later}
        onLeave={nothing}
      />
    ),
    held: 1,
  },
  'features/minutes/SignOffChecks.tsx': {
    form: (
      <SignOffChecks
        world={world}
        openCallReports={{} as never}
        reference={file.reference}
        id={meeting.id}
        shown={shown}
        checks={{ stops: [], advice: [], inOrder: [] }}
        heading={{ current: null }}
        again={later}
        onRun={nothing}
      />
    ),
    held: 1,
    buttons: ['Sign off minutes'],
  },
  'features/prepare/useUpdateDraft.ts': { form: <Update />, held: 1 },
  'features/run/ActionForm.tsx': {
    form: <ActionForm panel={panel} title="T" box="b" button="Add" onSave={later} />,
    held: 5,
  },
  'features/run/AddSomebody.tsx': { form: <AddSomebody panel={panel} others={[]} onPerson={nothing} />, held: 1 },
  'features/run/ChangeNote.tsx': {
    form: <ChangeNote panel={panel} note={note} shown={noteText} item={child} onDone={nothing} />,
    held: 0,
  },
  'features/run/GuestForm.tsx': {
    form: <GuestForm panel={panel} box="b" button="Add" onSave={later} onLeave={nothing} />,
    held: 2,
  },
  'features/run/KeptText.tsx': {
    form: <KeptText label="Why" rows={1} device={device} box="b" value="" base={[]} save={async () => []} />,
    held: 1,
  },
  'features/run/MappingBox.tsx': {
    form: <MappingBox panel={panel} item="LEI-A05" tag="worry" label="Worry" voice="" onAdded={nothing} />,
    held: 1,
  },
  'features/run/NextMeetingForm.tsx': { form: <NextMeeting panel={panel} />, held: 4 },
  // Its choices come once it is used.
  'features/run/NoteComposer.tsx': { form: <NoteComposer panel={panel} item={child} onAdded={nothing} />, held: 1 },
  'features/run/OutcomeForm.tsx': {
    form: <OutcomeForm panel={panel} action={action} asks="reason" onSay={nothing} onLeave={nothing} />,
    held: 1,
  },
  'features/run/RunPanel.tsx': {
    form: <KeyList single={false} recommends={false} onSingle={undefined} onClose={nothing} />,
    held: 1,
  },
  // How they joined goes into the record at once.
  'features/run/StayForm.tsx': { form: <StayForm panel={panel} id="p-mother" name="Marigold Fay" />, held: 2, free: 1 },
  'features/run/useWhyFinish.ts': { form: <WhyFinish />, held: 1 },
  'features/send/PrintForm.tsx': {
    form: <PrintForm store={device} box="b" person={person} files={[]} make={later} onLeave={nothing} />,
    held: 1,
  },
  'features/send/usePaperForm.ts': { form: <ToSend />, held: 2, buttons: ['Send to 1 person'] },
  'features/settings/AddProtectedDomain.tsx': {
    form: <AddProtectedDomain device={device as never} there={[]} busy={false} onAdd={later} />,
    held: 2,
  },
  'features/settings/managers/NameManager.tsx': {
    form: <NameManager council={council} directory={{} as never} />,
    held: 2,
  },
  'features/settings/procedure/AddDayOff.tsx': { form: <AddDayOff council={council} />, held: 4 },
  'features/settings/procedure/AddHouseStandard.tsx': {
    form: <AddHouseStandard council={council} procedure="leicestershire" rules={profile.clocks.slice(0, 2)} />,
    held: 4,
  },
  'features/settings/procedure/CouncilsWords.tsx': {
    form: <CouncilsWords council={council} profile={profile} />,
    held: 5,
  },
  'features/settings/teams/AddMember.tsx': {
    form: <AddMember council={council} directory={{} as never} team={team} onPut={later} />,
    held: 1,
  },
  'features/settings/teams/AddTeam.tsx': { form: <AddTeam council={council} />, held: 1 },
  'ui/record/RecordForm.tsx': {
    form: (
      <RecordForm
        store={device}
        box="b"
        label="Record"
        asked={{
          facts: ['assessment started', 'assessment completed'],
          today: clock.today(),
          time: () => true,
          meetings: () => [{ id: meeting.id, words: 'Initial meeting' }],
        }}
        onRecord={later}
        onLeave={nothing}
      />
    ),
    held: 4,
  },
};

it.each(Object.entries(forms))('%s takes nothing over a draft that is still to be read', (_, of) => {
  const page = renderToStaticMarkup(of.form);
  const controls = page.match(/<(?:input|textarea|select)\b[^>]*>/g) ?? [];
  const held = controls.filter((control) => / (readonly|disabled)=""/i.test(control));
  expect([held.length, controls.length - held.length]).toEqual([of.held, of.free ?? 0]);
  for (const words of of.buttons ?? [])
    expect(page).toMatch(new RegExp(`<button[^>]* aria-disabled="true"[^>]*>${words}<`));
});

it('knows everyone who shows a draft', () => {
  const users = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^ui\/useDraft(Fields)?\.ts$/.test(path))
    .filter((path) => /\buseDraft(Fields)?\(/.test(readFileSync(`src/${path}`, 'utf8')));
  expect(users.toSorted()).toEqual(Object.keys(forms).toSorted());
});
