import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { counted } from '../../domain/counted.ts';
import type { Gets } from '../../domain/meeting/whatEachGets.ts';
import { Row } from '../../ui/layout.tsx';
import { StickyFoot } from '../../ui/StickyFoot.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { BookingProgress } from './BookingProgress.tsx';
import type { BookingStep } from './useBooking.ts';

/** The one button that sends, always in sight; how far it is; and how much has to be put right first. */
export function SendInvitations(props: {
  readonly gets: readonly Gets[] | undefined;
  readonly step: BookingStep | 'looking';
  /** How many things stop it, once somebody has tried. */
  readonly stops: number;
  readonly onSend: () => void;
  /** What has come up since the time was chosen. */
  readonly children?: ReactNode;
}) {
  const styles = useArrangeStyles();
  const { gets, step, stops } = props;
  const count = (gets ?? []).reduce((sum, one) => sum + (one.by === 'mail' ? one.events.length : 0), 0);
  return (
    <StickyFoot below={900} className={styles.foot}>
      <BookingProgress step={step} />
      {stops > 0 && (
        <Text as="p" look="small" ink="late">
          Not sent yet: {counted(stops, 'thing', 'things')} to put right.
        </Text>
      )}
      {props.children}
      <Row wrap>
        <Button appearance="primary" disabledFocusable={step !== 'ready'} onClick={props.onSend}>
          {count === 0 ? 'Send invitations' : `Send ${counted(count, 'invitation', 'invitations')}`}
        </Button>
      </Row>
    </StickyFoot>
  );
}
