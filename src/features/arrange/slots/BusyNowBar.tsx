import { Button } from '@fluentui/react-components';
import type { BecameBusy } from '../../../domain/meeting/becameBusy.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { inRow } from '../../../ui/dates.ts';
import { Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { busyNowWords } from './slotWords.ts';

/** The time was free when it was chosen and is not any more: nothing has left, and a person decides. */
export function BusyNowBar(props: {
  readonly busy: readonly BecameBusy[];
  /** Account of whoever looks. */
  readonly me: string;
  /** `Nothing was sent.` */
  readonly not: string;
  /** `Send anyway` */
  readonly anyway: string;
  readonly disabled: boolean;
  readonly onAnyway: () => void;
  readonly onOther: () => void;
}) {
  const { busy, me } = props;
  return (
    <Bar name="warning" title={props.not} alert boxed>
      {busy.map((one) => (
        <Text as="p" key={one.person.id}>
          {busyNowWords(one, me)} on {inRow(one.time.date)}, {one.time.start} to {one.time.end}.
        </Text>
      ))}
      <Row wrap>
        <Button disabledFocusable={props.disabled} onClick={props.onOther}>
          Choose another time
        </Button>
        <Button disabledFocusable={props.disabled} onClick={props.onAnyway}>
          {props.anyway}
        </Button>
      </Row>
    </Bar>
  );
}
