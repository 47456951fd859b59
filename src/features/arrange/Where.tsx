import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { messageFor } from './messageFor.ts';
import type { FormPart } from './When.tsx';

/** Online or where, as the family wants it: what they said comes first and is offered. */
export function Where(props: FormPart) {
  const styles = useArrangeStyles();
  const { form, change, problems, disabled, file } = props;
  const { places } = file.preferences;
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>
        <Text look="section" as="h2">
          Where
        </Text>
        <Text ink="second">{wishWords(file)}</Text>
      </legend>
      <Column>
        <RadioGroup
          layout="horizontal"
          aria-label="Where"
          value={form.mode}
          disabled={disabled}
          onChange={(_, { value }) => change({ ...form, mode: value === 'in person' ? 'in person' : 'teams' })}
        >
          <Radio value="teams" label="Teams" />
          <Radio value="in person" label="In person" />
        </RadioGroup>
        {form.mode === 'in person' && places.length > 0 && (
          <RadioGroup
            aria-label="Places the family named"
            value={form.place}
            disabled={disabled}
            onChange={(_, { value }) => change({ ...form, place: value })}
          >
            {places.map((place) => (
              <Radio key={place} value={place} label={place} />
            ))}
          </RadioGroup>
        )}
        {form.mode === 'in person' && (
          <Field
            label={places.length > 0 ? 'Place, one of these or another' : 'Place'}
            required
            className={styles.long}
            {...messageFor(problems, 'place')}
          >
            <Input value={form.place} onChange={(_, { value }) => change({ ...form, place: value })} />
          </Field>
        )}
      </Column>
    </fieldset>
  );
}

function wishWords({ preferences: { mode } }: CaseFile): string {
  if (mode === 'no preference') return 'ask the family: nothing is noted';
  return mode === 'teams' ? 'the family prefers Teams' : 'the family prefers to meet in person';
}
