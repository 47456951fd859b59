import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../app/ports/refusal.ts';
import { type Gate, gateDay } from '../domain/procedure/gates.ts';
import type { Result } from '../domain/result.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { Flag } from './Flag.tsx';
import { dayProblemWords, gateReading, gateState } from './gateWords.ts';
import { useAnnounce } from './LiveRegion.tsx';
import { Column, hairline, Row } from './layout.tsx';
import { RefusalBar } from './RefusalBar.tsx';
import { State } from './State.tsx';
import { Text } from './Text.tsx';

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0, borderBottom: hairline },
  row: {
    borderTop: hairline,
    padding: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  day: { width: '150px' },
});

/** How a gate's day is written down and taken back. Each answers once that is saved. */
export interface GateActs {
  readonly record: (gate: Gate, on: PlainDate) => Promise<Result<unknown, Refusal>>;
  readonly takeBack: (gate: Gate) => Promise<Result<unknown, Refusal>>;
  /** Reads again what has just changed. */
  readonly reload: () => Promise<void>;
}

interface GateProps {
  readonly today: PlainDate;
  readonly acts: GateActs;
  readonly disabled?: boolean;
  /** What is recorded cannot be taken back here any more: something has been done on the strength of it. */
  readonly stands?: boolean;
}

/** Gates below each other, in the procedure's order. */
export function GateRows(props: GateProps & { readonly gates: readonly Gate[] }) {
  const styles = useStyles();
  const { gates, ...rest } = props;
  return (
    <ul className={styles.rows}>
      {gates.map((gate) => (
        <GateRow key={gate.id} {...rest} gate={gate} />
      ))}
    </ul>
  );
}

type Doing =
  | { readonly is: 'nothing' | 'saving' }
  | { readonly is: 'asking'; readonly day: string; readonly problem?: string };

/** One gate: by when, whose, where it is written, and the day it was done, which can be recorded and taken back. */
function GateRow({ gate, today, acts, disabled = false, stands = false }: GateProps & { readonly gate: Gate }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [doing, setDoing] = useState<Doing>({ is: 'nothing' });
  const [refusal, setRefusal] = useState<Refusal>();
  const item = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const asking = doing.is === 'asking';
  const busy = doing.is === 'saving' || disabled;
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);

  const { recorded } = gate;
  const save = async (write: () => Promise<Result<unknown, Refusal>>, said: string, back: Doing) => {
    setDoing({ is: 'saving' });
    setRefusal(undefined);
    const saved = await write();
    if (saved.ok) await acts.reload();
    else setRefusal(saved.reason);
    // A day that could not be saved is still there to be sent again.
    setDoing(saved.ok ? { is: 'nothing' } : back);
    if (!saved.ok) return;
    item.current?.focus();
    announce(said);
  };
  const record = () => {
    if (doing.is !== 'asking') return;
    const on = gateDay(doing.day, gate, today);
    if (!on.ok) return setDoing({ ...doing, problem: dayProblemWords(on.reason, gate) });
    void save(() => acts.record(gate, on.value), `Recorded: ${gate.label}`, doing);
  };
  const undo = () => void save(() => acts.takeBack(gate), `Taken back: ${gate.label}`, { is: 'nothing' });
  const { mark, words } = gateState(gate);
  const reading = gateReading(gate);
  return (
    <li ref={item} tabIndex={-1} className={styles.row}>
      <Row apart wrap top>
        <div className={styles.who}>
          <Text look="strong">{gate.label}</Text>
          <State name={mark}>{words}</State>
        </div>
        {recorded && stands ? null : recorded ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Undo: ${gate.label}`}
            disabledFocusable={busy}
            onClick={undo}
          >
            Undo
          </Button>
        ) : (
          !asking && (
            <Button
              size="small"
              aria-label={`Record: ${gate.label}`}
              disabledFocusable={busy}
              onClick={() => setDoing({ is: 'asking', day: today })}
            >
              {doing.is === 'saving' ? 'Saving…' : 'Record'}
            </Button>
          )
        )}
      </Row>
      {doing.is === 'asking' && (
        <Column>
          <Field label="Day it was done" {...(doing.problem && { validationMessage: doing.problem })}>
            <Input
              ref={field}
              type="date"
              className={styles.day}
              value={doing.day}
              onChange={(_, { value }) => setDoing({ is: 'asking', day: value })}
            />
          </Field>
          <Row wrap>
            <Button aria-label={`Record this day: ${gate.label}`} onClick={record}>
              Record this day
            </Button>
            <Button
              appearance="subtle"
              onClick={() => {
                setDoing({ is: 'nothing' });
                item.current?.focus();
              }}
            >
              Leave it
            </Button>
          </Row>
        </Column>
      )}
      {refusal && <RefusalBar refusal={refusal} />}
      {reading && (
        <Row wrap>
          {gate.assumed && <Flag name="assumed">Assumed</Flag>}
          <Text look="small" ink="second">
            {reading}
          </Text>
        </Row>
      )}
      <Text as="p" look="small" ink="second">
        {recorded ? `Recorded by ${recorded.recordedBy}` : gate.who}. {gate.says} {gate.source}
      </Text>
    </li>
  );
}
