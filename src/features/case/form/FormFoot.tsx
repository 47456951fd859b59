import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Bar } from '../../../ui/Bar.tsx';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { slowWords, useSlow } from '../../../ui/useSlow.ts';
import { useFormStyles } from './formStyles.ts';

/** Save, leave it for later, or discard it: the one thing here that cannot be undone, so it is asked once more. */
export function FormFoot(props: {
  readonly busy: boolean;
  readonly begun: boolean;
  readonly stored: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
}) {
  const styles = useFormStyles();
  const { busy, begun, stored } = props;
  const slow = useSlow(busy);
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const discard = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const stay = () => {
    setAsking(false);
    requestAnimationFrame(() => discard.current?.focus());
  };
  return (
    <Column gap="m" className={styles.foot}>
      {asking && begun && (
        <Bar name="warning" boxed title={stored ? 'Discard your changes?' : 'Discard this new case?'}>
          <Text as="p">Everything typed here and not saved is gone then.</Text>
          <Row wrap>
            <Button ref={keep} size="small" onClick={stay}>
              Keep it
            </Button>
            <Button size="small" onClick={props.onDiscard}>
              Discard
            </Button>
          </Row>
        </Bar>
      )}
      <Row wrap>
        <Button appearance="primary" onClick={props.onSave} disabledFocusable={busy}>
          {busy ? 'Saving…' : stored ? 'Save changes' : 'Save new case'}
        </Button>
        <Button onClick={props.onLeave} disabled={busy}>
          {begun ? 'Go on later' : 'Back'}
        </Button>
        {begun && (
          <Button ref={discard} appearance="subtle" onClick={() => setAsking(true)} disabled={busy}>
            Discard
          </Button>
        )}
        {slow && <Text ink="second">{slowWords}</Text>}
      </Row>
    </Column>
  );
}
