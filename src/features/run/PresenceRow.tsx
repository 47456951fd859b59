import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import type { Expectation } from '../../domain/meeting/expectation.ts';
import { hasSentUpdate } from '../../domain/meeting/hasSentUpdate.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import { stayWords } from '../../domain/meeting/timesThere.ts';
import { hairline, Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon } from './focusSoon.ts';
import { isHalfTimed, type Panel } from './panel.ts';
import { expectationWords, isPresence, presenceMarks } from './presenceWords.ts';
import { RegisterClash } from './RegisterClash.tsx';
import { StayClashes, StayForm, stayLabel } from './StayForm.tsx';

const TICK = '28px';

export const useRowStyles = makeStyles({
  row: { borderTop: hairline, padding: '4px 0', display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: TICK },
  wraps: { flexWrap: 'wrap' },
  short: { flexGrow: 1, flexBasis: '80px', minWidth: 0, overflowWrap: 'anywhere' },
  under: { paddingLeft: `calc(${TICK} + ${tokens.spacingHorizontalXS})` },
  tick: { minWidth: TICK, width: TICK, height: TICK, padding: 0, flexShrink: 0 },
  words: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowWrap: 'anywhere' },
  choice: { width: '124px', minWidth: 0, flexShrink: 0 },
  more: { minWidth: 'auto', minHeight: '24px', padding: '0 4px', fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
});

/**
 * One person: one press says that they are here, the list beside it everything else. What their reply lets one expect
 * is said and never ticked. Two people who set something unseen by each other: both stand under it until one is chosen.
 */
export function PresenceRow(props: {
  readonly panel: Panel;
  readonly id: PersonId;
  readonly name: string;
  readonly says: string;
  readonly choices: readonly Presence[];
  /** Of people who were asked. */
  readonly expectation?: Expectation;
}) {
  const styles = useRowStyles();
  const { panel, id, name } = props;
  const { record } = panel.view;
  const register = record.presence.get(id);
  const value = register?.value ?? undefined;
  const here = value === 'present';
  const [opened, setTimes] = useState<boolean>();
  // Begun before, a time is there again.
  const half = useRef(false);
  if (isHalfTimed(panel, id)) half.current = true;
  const times = opened ?? half.current;
  const set = (presence: Presence | null) => void panel.live.add({ type: 'presence', target: id, value: presence });
  const stay = here ? stayWords(record, id, panel.meeting) : '';
  const expected = value === undefined && props.expectation ? expectationWords[props.expectation] : '';
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Button
          id={`here-${id}`}
          appearance="subtle"
          className={styles.tick}
          icon={<Mark name={value ? presenceMarks[value] : 'to do'} />}
          aria-label={`${name} is here`}
          aria-pressed={here}
          onClick={() => set(here ? null : 'present')}
        />
        <Text look="strong" className={styles.words}>
          {name}
        </Text>
        {here && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.more}
            aria-expanded={times}
            aria-label={`${times ? 'Close' : stayLabel}: ${name}`}
            onClick={() => setTimes(!times)}
          >
            {times ? 'Close' : stayLabel}
          </Button>
        )}
      </div>
      <div className={mergeClasses(styles.line, styles.wraps, styles.under)}>
        <Text look="small" ink="second" className={styles.short}>
          {[props.says, expected, stay].filter(Boolean).join(', ')}
        </Text>
        <Select
          size="small"
          className={styles.choice}
          aria-label={`${name}, ${props.says}`}
          value={value ?? ''}
          onChange={(_, { value: next }) => set(isPresence(next) ? next : null)}
        >
          <option value="">Not recorded</option>
          {props.choices.map((choice) => (
            <option key={choice} value={choice}>
              {presenceNames[choice]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.under}>
        {value === undefined && props.expectation === 'said no' && (
          <SaidNo
            name={name}
            onSay={(presence) => {
              set(presence);
              focusSoon(`here-${id}`);
            }}
          />
        )}
        {(value === 'apologies with update' || value === 'update only') && !hasSentUpdate(record, id) && (
          <State name="warning" look="small">
            No update in the record: put it in under Prepare
          </State>
        )}
        <RegisterClash panel={panel} of={name} register={register} words={answerWords} onChoose={set} />
        {here && times && <StayForm panel={panel} id={id} name={name} />}
        {here && !times && <StayClashes panel={panel} id={id} name={name} />}
      </div>
    </li>
  );
}

/** A reply of no is not apologies: the chair asks, and says which. */
function SaidNo({ name, onSay }: { readonly name: string; readonly onSay: (presence: Presence) => void }) {
  return (
    <Row wrap gap="xs">
      {(['apologies', 'apologies with update'] as const).map((presence) => (
        <Button
          key={presence}
          size="small"
          aria-label={`${name}: ${presenceNames[presence]}`}
          onClick={() => onSay(presence)}
        >
          {presenceNames[presence]}?
        </Button>
      ))}
    </Row>
  );
}

const answerWords = (presence: Presence | null): string => (presence ? presenceNames[presence] : 'Not recorded');
