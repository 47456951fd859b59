import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Refusal } from '../app/ports/refusal.ts';
import { Row } from './layout.tsx';
import { RefusalBar } from './RefusalBar.tsx';
import { Text } from './Text.tsx';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '480px' },
});

/** A page that has one thing to say, and at most one thing to do. */
export function Notice(props: {
  readonly title: string;
  /** What the title leaves open; not for a refusal, which has words of its own. */
  readonly words?: string;
  readonly refusal?: Refusal;
  readonly again?: () => void;
}) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Text look="section" as="h1">
        {props.title}
      </Text>
      {props.refusal ? (
        <RefusalBar refusal={props.refusal} {...(props.again && { again: props.again })} />
      ) : (
        <>
          <Text as="p">{props.words}</Text>
          {props.again && (
            <Row>
              <Button onClick={props.again}>Try again</Button>
            </Row>
          )}
        </>
      )}
    </main>
  );
}
