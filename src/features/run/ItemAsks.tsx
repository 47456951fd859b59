import { Button } from '@fluentui/react-components';
import type { VoiceOf } from '../../domain/meeting/event.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { focusSoon, itemTitle } from './focusSoon.ts';
import { KeptText } from './KeptText.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { type Panel, whoIs, writeOver } from './panel.ts';
import type { Place } from './RunHeader.tsx';
import { useRunStyles } from './runStyles.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** What an item leaves in the record besides notes. */
export function ItemAsks(props: {
  readonly panel: Panel;
  readonly item: AgendaItem;
  readonly onPlace: (place: Place) => void;
}) {
  const styles = useRunStyles();
  const { panel, item, onPlace } = props;
  const asks = (capture: AgendaItem['captures'][number]) => item.captures.includes(capture);
  const plan = asks('statements') || asks('plan');
  return (
    <div className={styles.section}>
      {asks('attendance') && (
        <Row>
          <Button size="small" onClick={() => onPlace('here')}>
            Record who is here
          </Button>
        </Row>
      )}
      {plan && (
        <Row wrap>
          <Button size="small" onClick={() => onPlace('plan')}>
            Open the plan
          </Button>
          {panel.notAdded.some((each) => each.plan) && (
            <State name="waiting" look="small">
              Something there is not added
            </State>
          )}
        </Row>
      )}
      {asks('child’s voice') && <Heard panel={panel} item={item} voice="child" />}
      {asks('parents’ voice') && <Heard panel={panel} item={item} voice="parents" />}
      {asks('next meeting') && <NextMeeting panel={panel} />}
    </div>
  );
}

/** Who has been heard, and a box for the reason while someone has not. */
function Heard(props: { readonly panel: Panel; readonly item: AgendaItem; readonly voice: VoiceOf }) {
  const { panel, item, voice } = props;
  const { file, meeting, view, world } = panel;
  const views = view.record.notes.flatMap(({ versions }) => {
    const note = versions[0]?.value;
    return note?.tag === 'view' && note.text.trim() !== '' ? [note] : [];
  });
  const childHeard = views.some((note) => note.item === item.id || file.children.some(({ id }) => id === note.voice));
  const heard =
    voice === 'child'
      ? file.children.map(({ initials }) => ({ name: initials, done: childHeard }))
      : file.people
          .filter((person) => person.parentalResponsibility)
          .map(({ id, name }) => ({ name, done: views.some((note) => note.voice === id) }));
  const reason = view.record.voiceReasons.get(voice);
  const missing = heard.some(({ done }) => !done);
  const reasons = reason?.over && [reason, reason.over];
  return (
    <>
      <Row wrap gap="m">
        {heard.map(({ name, done }) => (
          <State key={name} name={done ? 'done' : 'to do'} plain look="small">
            {name}
            {done ? ', heard' : ', not heard yet'}
          </State>
        ))}
      </Row>
      {reasons && (
        <WordingChoice
          question="Which reason stands?"
          versions={reasons.map((version) => ({ ...version, words: version.value || 'No reason' }))}
          who={(account) => whoIs(panel, account)}
          onChoose={(_, version) => {
            void panel.live.add({ type: 'voice reason', target: voice, value: reasons[version]?.value ?? '' });
            focusSoon(itemTitle);
          }}
        />
      )}
      {!reasons && (missing || (reason?.value ?? '') !== '') && (
        <KeptText
          label={voice === 'child' ? 'If the child’s voice is missing: why' : 'If a parent’s view is missing: why'}
          rows={1}
          device={world.device}
          box={`voice:${meeting.id}:${voice}`}
          value={reason?.value ?? ''}
          base={reason ? [reason.eventId] : []}
          save={(text, basedOn) => writeOver(panel, { type: 'voice reason', target: voice, value: text }, basedOn)}
        />
      )}
    </>
  );
}
