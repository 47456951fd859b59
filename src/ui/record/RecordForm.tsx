import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { DatedFact } from '../../domain/case/caseFile.ts';
import type { FactName } from '../../domain/case/factName.ts';
import { typedDate } from '../../domain/time/typedDate.ts';
import { inSentence } from '../dates.ts';
import type { DraftStore } from '../draftBox.ts';
import { boxProps, choiceProps } from '../draftProps.ts';
import { factWords } from '../factWords.ts';
import { Row } from '../layout.tsx';
import { RefusalBar } from '../RefusalBar.tsx';
import { useDraft } from '../useDraft.ts';
import { useFirstFocus } from '../useFirstFocus.ts';
import { type AskedOfFact, problemsOf, typedFact } from './typedFact.ts';

const useStyles = makeStyles({
  form: { border: 0, margin: 0, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`, minWidth: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    maxWidth: '920px',
    alignItems: 'start',
  },
  /** Boxes and lists are as wide as their place and no wider. */
  control: { minWidth: 0, width: '100%' },
  foot: { paddingTop: tokens.spacingVerticalM },
});

export type NewFact = Pick<DatedFact, 'fact' | 'on' | 'time' | 'meeting'>;

/**
 * Writes down what happened, where it is asked for: the day, the time where a rule counts hours, and the meeting it speaks
 * of where there are several. What is typed stays on the device until it is recorded. `onRecord` answers with what was in
 * the way, or with nothing.
 */
export function RecordForm(props: {
  readonly store: DraftStore;
  readonly box: string;
  /** What it is called for screen readers: `Record: Visit to the child, LH-4163`. */
  readonly label: string;
  readonly asked: AskedOfFact;
  readonly onRecord: (fact: NewFact) => Promise<Refusal | undefined>;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const { asked, onRecord } = props;
  const draft = useDraft(props.store, props.box);
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: Refusal }>({ busy: false });
  const form = useRef<HTMLFieldSetElement>(null);
  useFirstFocus(form, draft.ready);
  const typed = typedFact(draft.text, asked);
  const change = (more: Partial<typeof typed>) => draft.change(JSON.stringify({ ...typed, ...more }));
  const box = (name: 'on' | 'time') => boxProps(draft.ready, typed[name], (value) => change({ [name]: value }));
  const choice = (name: 'fact' | 'meeting', set: (value: string) => void) => choiceProps(draft.ready, typed[name], set);
  const problems = problemsOf(typed, asked);
  const date = typedDate(typed.on);
  const meetings = asked.meetings(typed.fact);

  const press = async () => {
    setTried(true);
    if (state.busy || problems.on || problems.time || problems.meeting || !date.ok) return;
    setState({ busy: true });
    const meeting = asked.meeting ?? (meetings.length > 0 ? typed.meeting : undefined);
    const time = asked.time(typed.fact) ? typed.time.trim() : '';
    const fact = { fact: typed.fact, on: date.value, ...(time && { time }), ...(meeting && { meeting }) };
    const refusal = await onRecord(fact);
    if (refusal) return setState({ busy: false, refusal });
    draft.change('');
  };

  return (
    <fieldset ref={form} aria-label={props.label} className={styles.form}>
      <div className={styles.fields}>
        {asked.facts.length > 1 && (
          <Field label="What happened">
            <Select
              className={styles.control}
              {...choice('fact', (value) => change({ fact: value as FactName, meeting: '' }))}
            >
              {asked.facts.map((name) => (
                <option key={name} value={name}>
                  {factWords(name)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field
          label={asked.facts.length > 1 ? 'On' : `${factWords(typed.fact)} on`}
          required
          hint={date.ok ? inSentence(date.value) : 'Day, month, year, such as 21/12/2026'}
          {...(problems.on && tried && { validationMessage: problems.on })}
        >
          <Input className={styles.control} input={{ className: styles.control }} {...box('on')} autoComplete="off" />
        </Field>
        {asked.time(typed.fact) && (
          <Field
            label="At"
            hint="24-hour time, such as 15:30. A rule counts hours from it."
            {...(problems.time && tried && { validationMessage: problems.time })}
          >
            <Input
              className={styles.control}
              input={{ className: styles.control }}
              {...box('time')}
              autoComplete="off"
            />
          </Field>
        )}
        {!asked.meeting && meetings.length > 0 && (
          <Field
            label="Of which meeting"
            required
            {...(problems.meeting && tried && { validationMessage: problems.meeting })}
          >
            <Select className={styles.control} {...choice('meeting', (meeting) => change({ meeting }))}>
              <option value="">Choose</option>
              {meetings.map(({ id, words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {state.refusal && <RefusalBar refusal={state.refusal} again={() => void press()} busy={state.busy} />}
      <Row wrap className={styles.foot}>
        <Button size="small" onClick={() => void press()} disabledFocusable={state.busy}>
          {state.busy ? 'Recording…' : 'Record'}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onLeave} disabledFocusable={state.busy}>
          Leave it
        </Button>
      </Row>
    </fieldset>
  );
}
