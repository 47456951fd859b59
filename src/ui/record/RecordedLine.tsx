import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { inSentence } from '../dates.ts';
import { factWords } from '../factWords.ts';
import { useAnnounce } from '../LiveRegion.tsx';
import { Column, Row } from '../layout.tsx';
import { RefusalBar } from '../RefusalBar.tsx';
import { State } from '../State.tsx';
import type { NewFact } from './RecordForm.tsx';

const useStyles = makeStyles({ line: { ':focus': { outlineStyle: 'none' } } });

/** What was recorded last, with the way back. It takes the focus: what was pressed is gone. */
export function RecordedLine(props: {
  readonly fact: NewFact;
  /** `LH-4163 E.F.`, where the page speaks of many cases. */
  readonly of?: string;
  /** Absent where it had been recorded before. */
  readonly onUndo?: () => Promise<Refusal | undefined>;
}) {
  const styles = useStyles();
  const { fact, of, onUndo } = props;
  const announce = useAnnounce();
  const line = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ readonly step: 'done' | 'undoing' | 'undone'; readonly refusal?: Refusal }>({
    step: 'done',
  });
  const what = `${factWords(fact.fact)} on ${inSentence(fact.on)}${fact.time ? `, ${fact.time}` : ''}${of ? `, ${of}` : ''}`;
  const said = state.step === 'undone' ? `Undone: ${what}` : `${onUndo ? 'Recorded' : 'Recorded already'}: ${what}`;
  useEffect(() => {
    line.current?.focus();
    announce(said);
  }, [announce, said]);
  const undo = async () => {
    if (state.step === 'undoing' || !onUndo) return;
    setState({ step: 'undoing' });
    const refusal = await onUndo();
    setState(refusal ? { step: 'done', refusal } : { step: 'undone' });
  };
  return (
    <div ref={line} tabIndex={-1} className={styles.line}>
      <Column gap="xs">
        <Row wrap gap="m">
          <State name={onUndo && state.step !== 'undone' ? 'done' : 'info'}>{said}</State>
          {onUndo && state.step !== 'undone' && (
            <Button size="small" onClick={() => void undo()} disabledFocusable={state.step === 'undoing'}>
              {state.step === 'undoing' ? 'Undoing…' : 'Undo'}
            </Button>
          )}
        </Row>
        {state.refusal && <RefusalBar refusal={state.refusal} again={() => void undo()} />}
      </Column>
    </div>
  );
}
