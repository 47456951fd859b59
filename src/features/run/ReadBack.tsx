import { Checkbox } from '@fluentui/react-components';
import { counted } from '../../domain/counted.ts';
import { readBack } from '../../domain/meeting/readBack.ts';
import { inRow } from '../../ui/dates.ts';
import { Text } from '../../ui/Text.tsx';
import { type Panel, voiceName } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';
import { useRunStyles } from './runStyles.ts';

/** F-RUN-12: read to each person what is theirs, and tick that they said yes. Nobody leaves with something unheard. */
export function ReadBack({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const { file, live, meeting, view } = panel;
  const owners = readBack(file, meeting, view.record);
  if (owners.length === 0) return null;
  return (
    <section className={styles.section}>
      <Text look="strong" as="h3">
        Read back what each has to do
      </Text>
      {owners.map(({ person, actions, confirmed }) => {
        const name = voiceName(file, person);
        const say = (value: boolean) => void live.add({ type: 'confirmed', target: person, value });
        return (
          <div key={person} className={styles.entry}>
            <Checkbox
              className={styles.whole}
              label={`${name}: says yes to ${counted(actions.length, 'action', 'actions')}`}
              checked={confirmed === 'yes'}
              onChange={(_, { checked }) => say(checked === true)}
            />
            {confirmed === 'changed since' && (
              <Text as="p" look="small" ink="soon">
                Said yes before something of theirs was changed: read it again.
              </Text>
            )}
            <RegisterClash
              panel={panel}
              of={name}
              register={view.record.confirmed.get(person)}
              words={(value) => (value ? 'says yes' : 'not yet')}
              onChoose={say}
            />
            <ul style={{ margin: 0, paddingLeft: '32px' }}>
              {actions.map(({ id, what, by }) => (
                <li key={id}>
                  <Text look="small" className={styles.whole}>
                    {what}
                    {by ? `, by ${inRow(by)}` : ''}
                  </Text>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
