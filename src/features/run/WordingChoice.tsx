import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Written } from '../../domain/meeting/record.ts';
import { shortTime } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';

const useStyles = makeStyles({
  version: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  words: { whiteSpace: 'pre-wrap' },
});

/** Two people changed one text without seeing each other: both stay until someone chooses. */
export function WordingChoice(props: {
  readonly question: string;
  readonly versions: readonly (Written & { readonly words: string; readonly kind?: string })[];
  readonly who: (account: string) => string;
  readonly onChoose: (words: string, version: number, both: boolean) => void;
  /** Offers to keep both, one after the other. */
  readonly both?: boolean;
}) {
  const styles = useStyles();
  const { versions, who } = props;
  const named = versions.map(({ by, wall }) => `${who(by)}, ${shortTime(wall)}`);
  return (
    <Column>
      <State name="warning" look="smallStrong">
        {versions.length === 2 ? 'Two people' : 'Several people'} changed this
      </State>
      <Text look="strong" as="h3">
        {props.question}
      </Text>
      {versions.map((version, place) => (
        <div key={version.eventId} className={styles.version}>
          <Text look="smallStrong">{named[place]}</Text>
          {version.kind !== undefined && <Text look="smallStrong">{version.kind}</Text>}
          <Text as="p" className={styles.words}>
            {version.words}
          </Text>
          <Row>
            <Button
              size="small"
              aria-label={`Use the wording of ${named[place]}`}
              onClick={() => props.onChoose(version.words, place, false)}
            >
              Use this wording
            </Button>
          </Row>
        </div>
      ))}
      {props.both && (
        <Row>
          <Button
            size="small"
            onClick={() => {
              const oldestFirst = versions.toReversed().map(({ words }) => words);
              props.onChoose([...new Set(oldestFirst)].join('\n'), 0, true);
            }}
          >
            Both, one after the other
          </Button>
        </Row>
      )}
      <Text as="p" look="small" ink="second">
        All are kept in the record, whatever you choose.
      </Text>
    </Column>
  );
}
