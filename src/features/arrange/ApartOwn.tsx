import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { Person } from '../../domain/case/caseFile.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import type { TakesPart } from './takesPart.ts';
import type { AskedPart } from './WhoIsAsked.tsx';

/** Time and place of somebody's own event or meeting. */
export function ApartOwn(props: AskedPart & { readonly person: Person; readonly chosen: TakesPart }) {
  const styles = useArrangeStyles();
  const { form, person, chosen, disabled } = props;
  const set = (part: Partial<TakesPart>) =>
    props.change({ ...form, takesPart: { ...form.takesPart, [person.id]: { ...chosen, ...part } } });
  const whose = (label: string) => ({ 'aria-label': `${label}, ${person.name}` });
  return (
    <div className={styles.own}>
      <Column gap="s">
        {chosen.how === 'own meeting' && (
          <div className={styles.fields}>
            <Field label="Day" required>
              <Input
                type="date"
                className={styles.short}
                {...whose('Day')}
                value={chosen.date}
                onChange={(_, { value }) => set({ date: value })}
              />
            </Field>
            <Field label="Start" required>
              <Input
                type="time"
                className={styles.time}
                {...whose('Start')}
                value={chosen.start}
                onChange={(_, { value }) => set({ start: value })}
              />
            </Field>
            <Field label="End" required>
              <Input
                type="time"
                className={styles.time}
                {...whose('End')}
                value={chosen.end}
                onChange={(_, { value }) => set({ end: value })}
              />
            </Field>
          </div>
        )}
        <RadioGroup
          layout="horizontal"
          {...whose('Where')}
          value={chosen.mode}
          disabled={disabled}
          onChange={(_, { value }) => set({ mode: value === 'in person' ? 'in person' : 'teams' })}
        >
          <Radio value="teams" label={chosen.how === 'own event' ? 'A call of their own' : 'Teams'} />
          <Radio value="in person" label={chosen.how === 'own event' ? 'A room of their own' : 'In person'} />
        </RadioGroup>
        {chosen.mode === 'in person' && (
          <Field label="Place" required className={styles.long}>
            <Input {...whose('Place')} value={chosen.place} onChange={(_, { value }) => set({ place: value })} />
          </Field>
        )}
        <Text as="p" look="small" ink="second">
          The chair and the lead worker are asked to it, so that somebody is there with them.
          {chosen.how === 'own event' && ' Agree which of the two.'}
        </Text>
      </Column>
    </div>
  );
}
