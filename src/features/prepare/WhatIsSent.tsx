import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Person } from '../../domain/case/caseFile.ts';
import type { Words } from '../../domain/meeting/chaseWords.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { usePrepareStyles } from './prepareStyles.ts';
import type { Asking } from './useAsking.ts';

/** Mail cannot be taken back, so what leaves and who gets it is shown before it goes. */
export function WhatIsSent(props: {
  readonly to: readonly Person[];
  /** As the first of them gets it. */
  readonly words: Words;
  /** What the procedure wants known before it is sent. */
  readonly note?: string | undefined;
  readonly asking: Asking;
  readonly send: () => void;
  readonly leave: () => void;
}) {
  const styles = usePrepareStyles();
  const { to, words, asking } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [only] = to;
  const whom =
    to.length === 1 && only
      ? `To ${only.name} only, nobody copied`
      : `To ${to.length} people, a message each, nobody copied: ${to.map(({ name }) => name).join(', ')}`;
  return (
    <Column className={styles.more}>
      <Text look="strong" as="h3" target={heading}>
        {whom}
      </Text>
      {props.note && <State name="info">{props.note}</State>}
      <div className={styles.mail}>
        <Text look="strong">{words.subject}</Text>
        <Text as="p">{words.text}</Text>
      </div>
      <Row wrap>
        <Button onClick={props.send} disabledFocusable={asking.busy}>
          {asking.busy ? 'Sending…' : to.length === 1 ? 'Send message' : `Send ${to.length} messages`}
        </Button>
        {asking.busy ? (
          <Button onClick={asking.stop}>Stop</Button>
        ) : (
          <Button appearance="subtle" onClick={props.leave}>
            Do not send
          </Button>
        )}
        {asking.busy && asking.sent > 0 && (
          <Text ink="second">
            {asking.sent} of {to.length} sent
          </Text>
        )}
      </Row>
    </Column>
  );
}
