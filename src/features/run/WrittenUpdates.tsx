import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { hasSentUpdate } from '../../domain/meeting/hasSentUpdate.ts';
import { nameAndRole } from '../../domain/papers/namesInPapers.ts';
import { hairline } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon, itemTitle } from './focusSoon.ts';
import { type Panel, whoIs } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';
import { useRunStyles } from './runStyles.ts';
import { WordingChoice } from './WordingChoice.tsx';

const useStyles = makeStyles({
  words: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderLeft: hairline,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** What absent people sent, to be read out where everyone is heard. */
export function WrittenUpdates({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const own = useStyles();
  const { file, live, view } = panel;
  const { readOut, writtenUpdates } = view.record;
  const sent = [...writtenUpdates].filter(([person]) => hasSentUpdate(view.record, person));
  if (sent.length === 0) return null;
  return (
    <section className={styles.section}>
      <Text look="strong" as="h3">
        Written updates
      </Text>
      <ul className={styles.list}>
        {sent.map(([person, { versions }]) => (
          <li key={person} className={styles.entry}>
            <Text look="smallStrong">{nameAndRole(file, person)}</Text>
            {versions.length > 1 ? (
              <WordingChoice
                question="Which wording goes in the minutes?"
                versions={versions.map((version) => ({ ...version, words: version.value }))}
                who={(account) => whoIs(panel, account)}
                onChoose={(words) => {
                  void live.add({ type: 'written update', target: person, value: words });
                  focusSoon(itemTitle);
                }}
                both
              />
            ) : (
              <>
                <Text as="p" className={own.words}>
                  {versions[0]?.value}
                </Text>
                <ReadOut
                  panel={panel}
                  name={nameAndRole(file, person)}
                  read={readOut.get(person)}
                  onChange={(value) => void live.add({ type: 'read out', target: person, value })}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadOut(props: {
  readonly panel: Panel;
  readonly name: string;
  readonly read: ReturnType<Panel['view']['record']['readOut']['get']>;
  readonly onChange: (value: boolean) => void;
}) {
  const { panel, read } = props;
  const words = read?.value ? `Read out, ${whoIs(panel, read.by)}` : 'Read out';
  return (
    <div>
      <Checkbox
        label={words}
        aria-label={`${words}: ${props.name}`}
        checked={read?.value ?? false}
        onChange={(_, { checked }) => props.onChange(checked === true)}
      />
      <RegisterClash
        panel={panel}
        of={props.name}
        register={read}
        words={(value) => (value ? 'read out' : 'not read out')}
        onChoose={props.onChange}
      />
    </div>
  );
}
