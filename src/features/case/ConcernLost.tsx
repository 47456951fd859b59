import { Button } from '@fluentui/react-components';
import type { AgencyConcern } from '../../domain/case/agencyConcern.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ConcernAct } from './ConcernActs.tsx';
import { useCaseStyles } from './caseStyles.ts';

/** Somebody withdrew it, or had its text removed, while something was done about it here: what was typed can be read. */
export function ConcernLost(props: {
  readonly concern: Pick<AgencyConcern, 'withdrawn' | 'removed'>;
  readonly act: ConcernAct | undefined;
  /** Empty where nothing was. */
  readonly typed: string;
  readonly onLeave: () => void;
}) {
  const styles = useCaseStyles();
  const { withdrawn, removed } = props.concern;
  const how = removed ? `Its text was removed by ${removed.by}` : `It was withdrawn by ${withdrawn?.by ?? 'somebody'}`;
  const what = props.act === 'answer' ? 'Your answer was not kept with it' : 'Your words were not kept with it';
  return (
    <Bar name="warning" title={`${how} meanwhile.`} alert boxed>
      {props.typed === '' ? (
        <Text as="p">Nothing more is to be done about it.</Text>
      ) : (
        <>
          <Text as="p">{what}. What you typed stays on this device until you leave it or this page:</Text>
          <Text as="p" className={styles.typed}>
            {props.typed}
          </Text>
        </>
      )}
      <Row>
        <Button size="small" onClick={props.onLeave}>
          Leave it
        </Button>
      </Row>
    </Bar>
  );
}
