import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ClockRule } from '../../../domain/procedure/clockRule.ts';
import { isSilent } from '../../../domain/procedure/holds.ts';
import { houseProblem, typedPeriod } from '../../../domain/procedure/houseStandards.ts';
import { Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useDraftFields } from '../../../ui/useDraftFields.ts';
import { besideWords } from './besideWords.ts';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council } from './useCouncil.ts';

const units = ['working day', 'calendar day', 'week', 'month'] as const;
const blank = { rule: '', amount: '', unit: 'working day', why: '' };

/** A rule and a tighter time for it. What is typed is kept until it is set. */
export function AddHouseStandard(props: {
  readonly council: Council;
  readonly procedure: string;
  readonly rules: readonly ClockRule[];
}) {
  const { council, procedure, rules } = props;
  const styles = useProcedureStyles();
  const { typed, box, choice, clear } = useDraftFields(council.world.device, `settings:house:${procedure}`, blank);
  const [pressed, setPressed] = useState(false);
  const amount = useRef<HTMLInputElement>(null);
  const rule = rules.find(({ id }) => id === typed.rule) ?? rules[0];
  if (!rule) return null;
  const period = typedPeriod(typed.amount, typed.unit);
  const problem = houseProblem(rule, period);
  // What is being typed is judged once it can be judged.
  const said = pressed || period ? problem : undefined;
  const set = async () => {
    setPressed(true);
    if (!period || problem) return amount.current?.focus();
    const to = { ...council.signed(), procedure, rule: rule.id, period, why: typed.why.trim() };
    const words = `${rule.id} counts ${period} from now on.`;
    const saved = await council.change(
      'house standard',
      { part: 'houseStandard', procedure, rule: rule.id, to },
      words,
    );
    if (!saved) return;
    clear();
    setPressed(false);
  };
  return (
    <div className={styles.fields}>
      <Field label="Rule">
        <Select {...choice('rule')} value={rule.id}>
          {rules.map(({ id, label, readings }) => (
            <option key={id} value={id}>
              {id} {label}: {isSilent(readings) ? 'no number' : readings[0].period}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="The council’s own time" {...(said && { validationMessage: said })}>
        <Input ref={amount} inputMode="numeric" {...box('amount')} />
      </Field>
      <Field label="Counted in">
        <Select {...choice('unit')}>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}s
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Why, or who decided it (optional)">
        <Input {...box('why')} />
      </Field>
      {period && !problem && (
        <Text as="p" ink="second">
          {besideWords(council, rule, period)}
        </Text>
      )}
      <Row>
        <Button disabledFocusable={council.busy} onClick={() => void set()}>
          Set this standard
        </Button>
      </Row>
    </div>
  );
}
