import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { councilCalendarOf } from '../../../domain/procedure/councilCalendarOf.ts';
import { checkClosedDay } from '../../../domain/settings/checkClosedDay.ts';
import { typedDate } from '../../../domain/time/typedDate.ts';
import { inSentence } from '../../../ui/dates.ts';
import { Row } from '../../../ui/layout.tsx';
import { useDraftFields } from '../../../ui/useDraftFields.ts';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council } from './useCouncil.ts';

const blank = { kind: 'closureDays', date: '', name: '' };

/** A day and its name. What is typed is kept until the day is on the list. */
export function AddDayOff({ council }: { readonly council: Council }) {
  const styles = useProcedureStyles();
  const { typed, box, choice, clear } = useDraftFields(council.world.device, 'settings:day off', blank);
  const [pressed, setPressed] = useState(false);
  const date = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const { problems, day } = checkClosedDay(typed, councilCalendarOf(council.settings));
  const shown = pressed ? problems : {};
  const read = typedDate(typed.date);
  const add = async () => {
    setPressed(true);
    if (!day) return (problems.date ? date : name).current?.focus();
    const part = typed.kind === 'bankHolidays' ? 'bankHolidays' : 'closureDays';
    const to = { ...council.signed(), ...day };
    const saved = await council.change(
      'days off',
      { part, date: day.date, to },
      `${inSentence(day.date)} is not worked: ${day.name}.`,
    );
    if (!saved) return;
    clear();
    setPressed(false);
  };
  return (
    <div className={styles.fields}>
      <Field label="Kind of day">
        <RadioGroup layout="horizontal" {...choice('kind')}>
          <Radio value="closureDays" label="Closure day" />
          <Radio value="bankHolidays" label="Bank holiday" />
        </RadioGroup>
      </Field>
      <Field
        label="Date"
        hint={read.ok ? inSentence(read.value) : 'Day, month, year, such as 29/12/2026'}
        {...(shown.date && { validationMessage: shown.date })}
      >
        <Input ref={date} autoComplete="off" {...box('date')} />
      </Field>
      <Field
        label="Name"
        hint="Shown beside dates that step over it, such as Offices closed"
        {...(shown.name && { validationMessage: shown.name })}
      >
        <Input ref={name} autoComplete="off" {...box('name')} />
      </Field>
      <Row>
        <Button disabledFocusable={council.busy} onClick={() => void add()}>
          Add this day
        </Button>
      </Row>
    </div>
  );
}
