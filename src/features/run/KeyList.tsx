import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { singleKeys } from './keys.ts';
import { signsFor } from './noteSigns.ts';
import { tagNames } from './noteWords.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
});

/** Every key of the panel, and the way to turn the single ones off. */
export function KeyList(props: {
  readonly single: boolean;
  /** Whether the procedure knows key recommendations. */
  readonly recommends: boolean;
  /** Absent until the device has said what was chosen before. */
  readonly onSingle: ((single: boolean) => void) | undefined;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const row = (keys: string, words: string) => [
    <Text key={`${keys} key`} as="dt" look="smallStrong" nowrap>
      {keys}
    </Text>,
    <Text key={keys} as="dd" look="small">
      {words}
    </Text>,
  ];
  return (
    <Column>
      <Text id="keys-title" look="section" as="h2">
        Keys
      </Text>
      <Checkbox
        label="Single keys, outside boxes"
        checked={props.single}
        disabled={!props.onSingle}
        onChange={(_, { checked }) => props.onSingle?.(checked === true)}
      />
      <dl className={styles.list}>
        {props.single && singleKeys.map(({ key, words }) => row(key, words))}
        {row('Ctrl Z', 'Undo, outside boxes')}
      </dl>
      <Text as="h3" look="smallStrong">
        In the note box
      </Text>
      <dl className={styles.list}>
        {row('Ctrl Enter', 'Add the note')}
        {row('Esc', 'Leave the box; the words stay')}
        {signsFor(props.recommends).map(({ sign, tag }, place) => row(`Alt ${place + 1}, or ${sign}`, tagNames[tag]))}
      </dl>
      <Row>
        <Button size="small" onClick={props.onClose}>
          Close
        </Button>
      </Row>
    </Column>
  );
}
