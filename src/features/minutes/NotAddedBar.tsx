import { Button } from '@fluentui/react-components';
import type { NotAdded } from '../../app/notAdded.ts';
import type { WhereRight } from '../../domain/meeting/check.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { notAddedWords } from './notAddedWords.ts';

/** Words that wait for a button would be left out of what is signed: go to them, or sign without them. */
export function NotAddedBar(props: {
  readonly found: readonly NotAdded[];
  readonly onRun: (check?: WhereRight) => void;
  readonly onWithout: () => void;
  /** Something else stops the minutes, or they are being signed. */
  readonly held: boolean;
}) {
  const { found, held } = props;
  const it = found.length === 1 ? 'it' : 'them';
  return (
    <Bar name="warning" boxed title={notAddedWords(found)}>
      <Text as="p">
        Nobody else can see {it}, and {it === 'it' ? 'it is' : 'they are'} not in these minutes.
      </Text>
      <Row wrap>
        <Button size="small" onClick={() => props.onRun({ item: found[0]?.item })}>
          Go to {found.length === 1 ? 'it' : 'the first'}
        </Button>
        <Button size="small" disabledFocusable={held} onClick={() => !held && props.onWithout()}>
          Sign off without {it}
        </Button>
      </Row>
    </Bar>
  );
}
