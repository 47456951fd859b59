import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { correctFact } from '../../../app/correctFact.ts';
import type { Refusal } from '../../../app/ports/refusal.ts';
import type { World } from '../../../app/world.ts';
import type { CaseFile, DatedFact } from '../../../domain/case/caseFile.ts';
import { wrongDate } from '../../../domain/case/form/dateChecks.ts';
import { typedDate } from '../../../domain/time/typedDate.ts';
import { inSentence } from '../../../ui/dates.ts';
import { factWords } from '../../../ui/factWords.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useDraftFields } from '../../../ui/useDraftFields.ts';
import { useFirstFocus } from '../../../ui/useFirstFocus.ts';
import { WhatMoves } from './WhatMoves.tsx';

const useStyles = makeStyles({ box: { maxWidth: '480px' }, field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

export type CorrectingWorld = Pick<World, 'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends'>;

/** `what`: `another day` or `never happened`. */
const blank = { what: 'another day', on: '', why: '' };

/**
 * Puts one wrong fact of a case right, or takes it back, with the reason; says before saving which due dates move.
 * `onDone` gets the case as it is stored then, and nothing when somebody thought better of it.
 */
export function CorrectFact(props: {
  readonly world: CorrectingWorld;
  readonly file: CaseFile;
  readonly fact: DatedFact;
  readonly onDone: (file?: CaseFile) => void;
}) {
  const styles = useStyles();
  const { world, file, fact, onDone } = props;
  const box = `correct:${file.reference}:${fact.fact}:${fact.meeting ?? ''}:${fact.on}`;
  const draft = useDraftFields(world.device, box, blank);
  const { typed } = draft;
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: Refusal }>({ busy: false });
  const form = useRef<HTMLFieldSetElement>(null);
  useFirstFocus(form, draft.ready);
  const moved = typed.what !== 'never happened';
  const date = typedDate(typed.on);
  const now = moved && date.ok ? date.value : undefined;
  const problem = moved ? dayProblem(typed.on, fact, world) : undefined;
  const noWhy = typed.why.trim() === '';

  const press = async () => {
    setTried(true);
    if (state.busy || noWhy || problem) return;
    setState({ busy: true });
    const { meeting } = fact;
    const about = { fact: fact.fact, ...(meeting && { meeting }), was: fact.on, ...(now && { now }) };
    const corrected = await correctFact(world, file.reference, { ...about, why: typed.why.trim() });
    if (!corrected.ok) return setState({ busy: false, refusal: corrected.reason });
    draft.clear();
    onDone(corrected.value);
  };

  return (
    <fieldset ref={form} aria-label={`Correct: ${factWords(fact.fact)}`} style={{ border: 0, margin: 0, padding: 0 }}>
      <Column gap="m" className={styles.box}>
        <Text as="p">
          {factWords(fact.fact)} on {inSentence(fact.on)}, as {fact.recordedBy} recorded it.
        </Text>
        <RadioGroup aria-label="What is true" {...draft.choice('what')}>
          <Radio value="another day" label="It was on another day" />
          <Radio value="never happened" label="It has not happened" />
        </RadioGroup>
        {moved && (
          <Field
            label="The right day"
            required
            className={styles.field}
            hint={now ? inSentence(now) : 'Day, month, year, such as 17/12/2026'}
            {...(problem && (tried || typed.on !== '') && { validationMessage: problem })}
          >
            <Input {...draft.box('on')} autoComplete="off" />
          </Field>
        )}
        <Field
          label="Why it was wrong"
          required
          className={styles.field}
          hint="Kept with the case, under your name"
          {...(tried && noWhy && { validationMessage: 'Say why: it stands in the case’s history.' })}
        >
          <Textarea {...draft.box('why')} resize="vertical" />
        </Field>
        {!problem && <WhatMoves file={file} fact={fact} now={now} today={world.clock.today()} />}
        {state.refusal && <RefusalBar refusal={state.refusal} again={() => void press()} busy={state.busy} />}
        <Row wrap>
          <Button onClick={() => void press()} disabledFocusable={state.busy}>
            {state.busy ? 'Correcting…' : 'Correct'}
          </Button>
          <Button appearance="subtle" onClick={() => onDone()} disabledFocusable={state.busy}>
            Leave it
          </Button>
        </Row>
      </Column>
    </fieldset>
  );
}

function dayProblem(text: string, fact: DatedFact, { clock }: CorrectingWorld): string | undefined {
  const date = typedDate(text);
  if (date.ok && date.value === fact.on) return 'That is the day it has now.';
  return wrongDate(text, clock.today(), 'Say on which day it was.');
}
