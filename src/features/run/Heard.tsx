import type { VoiceOf } from '../../domain/meeting/event.ts';
import { childVoices } from '../../domain/papers/childVoices.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { focusSoon, itemTitle } from './focusSoon.ts';
import { KeptText } from './KeptText.tsx';
import { ownOrFirst, type Panel, whoIs, writeOver } from './panel.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** Whether each child has been heard, or had somebody speak for them, and a box for the reason while one has not. */
export function ChildrenHeard({ panel }: { readonly panel: Panel }) {
  const { file, agenda, view } = panel;
  const places = agenda.map(({ item }) => item);
  const { each } = childVoices(file, places, view.record);
  const several = each.length > 1;
  return each.map(({ child, notes }) => {
    const heard = notes.some(({ versions }) => versions[0]?.value.text.trim() !== '');
    return (
      <div key={child.id}>
        <Heard names={[{ name: several ? `${child.initials}, ${child.name}` : child.initials, heard }]} />
        <Reason
          panel={panel}
          voice={several ? child.id : 'child'}
          missing={!heard}
          label={several ? `If ${child.initials} was not heard: why` : 'If the child’s voice is missing: why'}
        />
      </div>
    );
  });
}

/** Each parent alone, also one who lives apart; one reason for those who are missing. */
export function ParentsHeard({ panel }: { readonly panel: Panel }) {
  const { file, view } = panel;
  const views = view.record.notes.flatMap(({ versions }) => {
    const note = versions[0]?.value;
    return note?.tag === 'view' && note.text.trim() !== '' ? [note] : [];
  });
  const names = file.people
    .filter((person) => person.parentalResponsibility)
    .map(({ id, name }) => ({ name, heard: views.some((note) => note.voice === id) }));
  return (
    <>
      <Heard names={names} />
      <Reason
        panel={panel}
        voice="parents"
        missing={names.some(({ heard }) => !heard)}
        label="If a parent’s view is missing: why"
      />
    </>
  );
}

function Heard({ names }: { readonly names: readonly { readonly name: string; readonly heard: boolean }[] }) {
  return (
    <Row wrap gap="m">
      {names.map(({ name, heard }) => (
        <State key={name} name={heard ? 'done' : 'to do'} plain look="small">
          {name}
          {heard ? ', heard' : ', not heard yet'}
        </State>
      ))}
    </Row>
  );
}

function Reason(props: {
  readonly panel: Panel;
  readonly voice: VoiceOf | string;
  readonly missing: boolean;
  readonly label: string;
}) {
  const { panel, voice } = props;
  const { meeting, view, world } = panel;
  const reason = view.record.voiceReasons.get(voice);
  const reasons = reason?.over ? [reason, reason.over] : reason ? [reason] : [];
  const choice = reasons.length > 1 && (
    <WordingChoice
      question="Which reason stands?"
      versions={reasons.map((version) => ({ ...version, words: version.value || 'No reason' }))}
      who={(account) => whoIs(panel, account)}
      onChoose={(_, version) => {
        void panel.live.add({ type: 'voice reason', target: voice, value: reasons[version]?.value ?? '' });
        focusSoon(itemTitle);
      }}
    />
  );
  if (!choice && !props.missing && (reason?.value ?? '') === '') return null;
  const typedOver = ownOrFirst(panel, reasons);
  return (
    <KeptText
      label={props.label}
      rows={1}
      device={world.device}
      box={`voice:${meeting.id}:${voice}`}
      value={typedOver?.value ?? ''}
      base={typedOver ? [typedOver.eventId] : []}
      choice={choice}
      save={(text, basedOn) => writeOver(panel, { type: 'voice reason', target: voice, value: text }, basedOn)}
    />
  );
}
