import type { ReactNode } from 'react';
import type { WhatToSend } from '../../app/whatToSend.ts';
import { Text } from '../../ui/Text.tsx';
import { useSendStyles } from './sendStyles.ts';

/** Word for word what each person gets, above the one button that sends it. */
export function WhatLeaves(props: {
  readonly what: WhatToSend;
  /** Chosen, and not decided yet. */
  readonly wantsPdf: boolean;
  readonly allSent: boolean;
  readonly children: ReactNode;
}) {
  const styles = useSendStyles();
  const { what } = props;
  const mailed = what.recipients.filter(({ person, stops }) => stops === undefined && person.papersBy !== 'print');
  const first = mailed[0]?.person.name;
  const others = mailed.length - 1;
  const heading = props.allSent ? 'What each person got' : 'What leaves';
  const encrypted = mailed.flatMap(({ person }) => {
    const trigger = what.triggers.get(person.id);
    return trigger === undefined ? [] : [`${person.name} by ${trigger}`];
  });
  // Where PDF is wanted, how each name ends is not known before they are made.
  const open = props.wantsPdf && !what.goesAs;
  const attached = what.send.attachments.map(({ name }) => (open ? name.replace(/\.docx$/, '') : name));
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
          {what.text}
        </Text>
        {encrypted.length > 0 && (
          <Text look="small" ink="second">
            Encrypted, with the word in front of the subject: {encrypted.join(', ')}
          </Text>
        )}
        <Text look="small">Attached: {attached.join(', ')}</Text>
      </div>
      {props.children}
    </aside>
  );
}
