import type { ReactNode } from 'react';
import type { WhatToSend } from '../../app/whatToSend.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { coverMail } from '../../domain/papers/coverMail.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useSendStyles } from './sendStyles.ts';

/** Word for word what each person gets, above the one button that sends it. */
export function WhatLeaves(props: {
  readonly meeting: Meeting;
  readonly what: WhatToSend;
  readonly allSent: boolean;
  readonly children: ReactNode;
}) {
  const styles = useSendStyles();
  const { what } = props;
  const first = what.recipients[0]?.person.name;
  const others = what.recipients.length - 1;
  const { text } = coverMail({ papers: ['the minutes', 'the plan'], meeting: props.meeting });
  return (
    <section>
      <Column gap="m">
        <Text look="section" as="h2">
          {props.allSent ? 'What each person got' : 'What leaves'}
        </Text>
        <div className={styles.mail}>
          {first && (
            <Text look="small" ink="second">
              To {first} only, nobody copied
              {others > 0 && `. To each of the other ${others} likewise, in a message of their own`}
            </Text>
          )}
          <Text look="strong">{what.send.subject}</Text>
          <Text as="div" ink="second" className={styles.text}>
            {text}
          </Text>
          <Text look="small">Attached: {what.papers.map(({ name }) => name).join(', ')}</Text>
        </div>
        {props.children}
      </Column>
    </section>
  );
}
