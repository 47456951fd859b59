import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { guestBox } from '../../app/notAdded.ts';
import type { Guest } from '../../domain/meeting/event.ts';
import { guestTakenBack } from '../../domain/meeting/guestTakenBack.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import { stayWords } from '../../domain/meeting/timesThere.ts';
import { Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon, hereTitle } from './focusSoon.ts';
import { GuestForm } from './GuestForm.tsx';
import { HalfChanged } from './HalfChanged.tsx';
import { useRowStyles } from './PresenceRow.tsx';
import { isHalfChanged, isHalfTimed, leaveDraft, type Panel, whoIs } from './panel.ts';
import { StayClashes, StayForm, stayLabel } from './StayForm.tsx';
import { WordingChoice } from './WordingChoice.tsx';

const said = ({ name, role }: Guest): string => (role.trim() === '' ? name : `${name}, ${role}`);

/** Somebody who came and is not a person of the case. Put right or taken back like anything typed here. */
export function GuestRow({ panel, guest }: { readonly panel: Panel; readonly guest: Versions<Guest> }) {
  const styles = useRowStyles();
  const [doing, setDoing] = useState<'change' | 'times' | 'nothing'>();
  // Begun before, a time is there again.
  const half = useRef(false);
  if (isHalfTimed(panel, guest.id)) half.current = true;
  const times = doing === 'times' || (doing === undefined && half.current);
  const { live } = panel;
  const { id, versions } = guest;
  const { value } = versions[0]!;
  const save = (next: Guest) => live.add({ type: 'guest', target: id, value: next });
  const stop = () => {
    setDoing('nothing');
    focusSoon(`guest-${id}`, hereTitle);
  };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span
          className={styles.tick}
          style={{ display: 'inline-flex', alignItems: 'center', justifyContent: 'center' }}
        >
          <Mark name="done" />
        </span>
        <Text look="strong" className={styles.words}>
          {value.name}
        </Text>
      </div>
      <div className={styles.under}>
        <Text as="p" look="small" ink="second">
          {[value.role.trim(), 'gets no papers from here', stayWords(panel.view.record, id, panel.meeting)]
            .filter(Boolean)
            .join(', ')}
        </Text>
        {versions.length === 1 && doing !== 'change' && isHalfChanged(panel, id) && (
          <HalfChanged
            onGoOn={() => setDoing('change')}
            onLeave={() => leaveDraft(panel, guestBox(panel.meeting.id, id))}
            then={[`guest-${id}`, hereTitle]}
          />
        )}
        {versions.length > 1 ? (
          <WordingChoice
            question="Who was this?"
            versions={versions.map((version) => ({ ...version, words: said(version.value) }))}
            who={(account) => whoIs(panel, account)}
            onChoose={(_, at) => {
              const chosen = versions[at];
              if (chosen) void save(chosen.value);
              focusSoon(`guest-${id}`, hereTitle);
            }}
          />
        ) : doing === 'change' ? (
          <GuestForm
            panel={panel}
            box={guestBox(panel.meeting.id, id)}
            guest={value}
            button="Use this"
            onSave={(next) => save(next).then(stop)}
            onLeave={stop}
          />
        ) : (
          <Row wrap gap="xs">
            <Button
              size="small"
              id={`guest-${id}`}
              aria-label={`Change ${value.name}`}
              onClick={() => setDoing('change')}
            >
              Change
            </Button>
            <Button
              size="small"
              aria-expanded={times}
              aria-label={`${times ? 'Close' : stayLabel}: ${value.name}`}
              onClick={() => setDoing(times ? 'nothing' : 'times')}
            >
              {times ? 'Close' : stayLabel}
            </Button>
            <Button
              size="small"
              aria-label={`Take ${value.name} back`}
              onClick={() => {
                for (const body of guestTakenBack(panel.view.record, id)) void live.add(body);
                focusSoon(hereTitle);
              }}
            >
              Take back
            </Button>
          </Row>
        )}
        {times ? (
          <StayForm panel={panel} id={id} name={value.name} />
        ) : (
          <StayClashes panel={panel} id={id} name={value.name} />
        )}
      </div>
    </li>
  );
}
