import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../../../app/ports/refusal.ts';
import { recordFact } from '../../../app/recordFact.ts';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import type { FactName } from '../../../domain/case/factName.ts';
import { wrongDate } from '../../../domain/case/form/dateChecks.ts';
import { caseFacts } from '../../../domain/procedure/factsAsked.ts';
import { profileOf } from '../../../domain/procedure/inForce.ts';
import { typedDate } from '../../../domain/time/typedDate.ts';
import { inSentence } from '../../../ui/dates.ts';
import { factWords } from '../../../ui/factWords.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import type { CorrectingWorld } from './CorrectFact.tsx';
import { useFormStyles } from './formStyles.ts';

/** One more date that counts, saved at once. The day typed is kept on the device until then. */
export function RecordFact(props: {
  readonly world: CorrectingWorld;
  readonly file: CaseFile;
  readonly onDone: (file: CaseFile) => void;
}) {
  const styles = useFormStyles();
  const { world, file, onDone } = props;
  const announce = useAnnounce();
  const byHand = caseFacts(profileOf(file.procedure));
  const missing = byHand.find((name) => !file.facts.some(({ fact }) => fact === name));
  const [chosen, setChosen] = useState<FactName | undefined>();
  const fact = chosen ?? missing ?? byHand[0] ?? 'assessment completed';
  const draft = useDraft(world.device, `fact:${file.reference}`);
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: Refusal }>({ busy: false });
  const date = typedDate(draft.text);
  const problem = wrongDate(draft.text, world.clock.today(), 'Say on which day.');
  const told = problem !== undefined && tried;
  const press = async () => {
    setTried(true);
    if (state.busy || problem || !date.ok) return;
    setState({ busy: true });
    const recorded = await recordFact(world, file.reference, { fact, on: date.value });
    setState(recorded.ok ? { busy: false } : { busy: false, refusal: recorded.reason });
    if (!recorded.ok) return;
    draft.change('');
    setTried(false);
    announce('Recorded');
    onDone(recorded.value.file);
  };
  return (
    <Column gap="s">
      <div className={styles.fields}>
        <Field label="Another date" className={styles.field}>
          <Select
            className={styles.control}
            value={fact}
            onChange={(_, { value }) => setChosen(byHand.find((name) => name === value))}
          >
            {byHand.map((name) => (
              <option key={name} value={name}>
                {factWords(name)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="On"
          className={styles.field}
          {...(told
            ? { validationMessage: problem }
            : { hint: date.ok ? inSentence(date.value) : 'Day, month, year, such as 21/12/2026' })}
        >
          <Input
            className={styles.control}
            {...draft.box}
            onBlur={() => setTried(draft.text.trim() !== '')}
            autoComplete="off"
          />
        </Field>
      </div>
      {state.refusal && <RefusalBar refusal={state.refusal} again={() => void press()} busy={state.busy} />}
      <Row>
        <Button size="small" onClick={() => void press()} disabledFocusable={state.busy}>
          {state.busy ? 'Recording…' : 'Record'}
        </Button>
      </Row>
    </Column>
  );
}
