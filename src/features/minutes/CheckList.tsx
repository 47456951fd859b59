import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Check, WhereRight } from '../../domain/meeting/check.ts';
import { Column, hairline, Row } from '../../ui/layout.tsx';
import { Mark, type MarkName } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: hairline,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: '6px 0',
    minHeight: '20px',
  },
  words: { flexGrow: 1 },
  sign: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase300 },
  act: { flexShrink: 0 },
});

/** One kind of check; a kind with nothing in it is not shown. */
export function CheckList(props: {
  readonly title: string;
  readonly name: MarkName;
  readonly note?: string;
  readonly checks: readonly Check[];
  /** Where it can be put right: at the check's agenda item if it has one, or in its place beside the agenda. */
  readonly onRun?: (check?: WhereRight) => void;
  /** Focus is brought here. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}) {
  const styles = useStyles();
  const act = props.name === 'bad' ? 'Put right' : 'Change';
  if (props.checks.length === 0) return null;
  return (
    <section>
      <Row>
        <Text look="section" as="h2" {...(props.heading && { target: props.heading })}>
          {props.title}
        </Text>
        <Text ink="second">
          {props.checks.length}
          {props.note ? `, ${props.note}` : ''}
        </Text>
      </Row>
      <ul className={styles.list}>
        {props.checks.map(({ id, words, detail, item, place, action }) => (
          <li key={id} className={styles.row}>
            <span className={styles.sign}>
              <Mark name={props.name} />
            </span>
            <Column gap="xxs" className={styles.words}>
              <Text look={props.name === 'done' ? 'body' : 'strong'}>{words}</Text>
              {detail && (
                <Text look="small" ink="second">
                  {detail}
                </Text>
              )}
            </Column>
            {props.onRun && (props.name === 'bad' || item !== undefined || place !== undefined) && (
              <Button
                size="small"
                className={styles.act}
                aria-label={`${act}: ${words}`}
                onClick={() => props.onRun?.({ item, place, action })}
              >
                {act}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
