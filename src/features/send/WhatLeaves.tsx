import type { ReactNode } from 'react';
import type { WhatToSend } from '../../app/whatToSend.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { coverMail } from '../../domain/papers/coverMail.ts';
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
  const mailed = what.recipients.filter(({ stops }) => stops === undefined);
  const first = mailed[0]?.person.name;
  const others = mailed.length - 1;
  const heading = props.allSent ? 'What each person got' : 'What leaves';
  const { text } = coverMail({ papers: ['the minutes', 'the plan'], meeting: props.meeting });
  return (
    <aside aria-label={heading} className={styles.aside}>
      <Text look="section" as="h2">
        {heading}
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
    </aside>
  );
}
