import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { correctFact } from '../../app/correctFact.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { recordFact } from '../../app/recordFact.ts';
import { type Gate, gateDay } from '../../domain/procedure/gates.ts';
import type { Result } from '../../domain/result.ts';
import { Flag } from '../../ui/Flag.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { dayProblemWords, gateReading, gateState } from './gateWords.ts';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';

type Doing =
  | { readonly is: 'nothing' | 'saving' }
  | { readonly is: 'asking'; readonly day: string; readonly problem?: string };

/** One gate: by when, whose, where it is written, and the day it was done, which can be recorded and taken back. */
export function GateRow(props: { readonly of: Prepared; readonly gate: Gate }) {
  const styles = usePrepareStyles();
  const announce = useAnnounce();
  const { of, gate } = props;
  const { world, file } = of;
  const [doing, setDoing] = useState<Doing>({ is: 'nothing' });
  const [refusal, setRefusal] = useState<Refusal>();
  const item = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const asking = doing.is === 'asking';
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);

  const { fact, meeting, recorded } = gate;
  const save = async (write: () => Promise<Result<unknown, Refusal>>, said: string, back: Doing) => {
    setDoing({ is: 'saving' });
    setRefusal(undefined);
    const saved = await write();
    if (saved.ok) await of.reload();
    else setRefusal(saved.reason);
    // A day that could not be saved is still there to be sent again.
    setDoing(saved.ok ? { is: 'nothing' } : back);
    if (!saved.ok) return;
    item.current?.focus();
    announce(said);
  };
  const record = () => {
    if (doing.is !== 'asking') return;
    const on = gateDay(doing.day, gate, world.clock.today());
    if (!on.ok) return setDoing({ ...doing, problem: dayProblemWords(on.reason, gate) });
    const about = { fact, on: on.value, ...(meeting && { meeting }) };
    void save(() => recordFact(world, file.reference, about), `Recorded: ${gate.label}`, doing);
  };
  const undo = () => {
    if (!recorded) return;
    const correction = {
      fact,
      was: recorded.on,
      ...(recorded.meeting && { meeting: recorded.meeting }),
      why: 'Taken back where it was recorded, before the meeting',
    };
    void save(() => correctFact(world, file.reference, correction), `Taken back: ${gate.label}`, { is: 'nothing' });
  };
  const { mark, words } = gateState(gate);
  const reading = gateReading(gate);
  return (
    <li ref={item} tabIndex={-1} className={styles.row}>
      <Row apart wrap top>
        <div className={styles.who}>
          <Text look="strong">{gate.label}</Text>
          <State name={mark}>{words}</State>
        </div>
        {recorded ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Undo: ${gate.label}`}
            disabledFocusable={doing.is === 'saving'}
            onClick={undo}
          >
            Undo
          </Button>
        ) : (
          !asking && (
            <Button
              size="small"
              aria-label={`Record: ${gate.label}`}
              disabledFocusable={doing.is === 'saving'}
              onClick={() => setDoing({ is: 'asking', day: world.clock.today() })}
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
