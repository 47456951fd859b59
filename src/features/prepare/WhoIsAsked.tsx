import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { chase } from '../../app/chase.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import { whyNotShared } from '../../domain/case/sharing.ts';
import { counted } from '../../domain/counted.ts';
import { repliesCount } from '../../domain/meeting/askedRows.ts';
import { chaseWords } from '../../domain/meeting/chaseWords.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { AskedPerson } from './AskedPerson.tsx';
import { askedWords } from './askedWords.ts';
import { EventBars } from './EventBars.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';
import { RepliesAge } from './RepliesAge.tsx';
import { WhatIsSent } from './WhatIsSent.tsx';
import { waitsUntil, waitWords } from './waitsUntil.ts';

/** One list of everyone who was asked, and what came back. Counts first. */
export function WhoIsAsked({ of }: { readonly of: Prepared }) {
  const styles = usePrepareStyles();
  const [chasing, setChasing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = () => {
    setChasing(false);
    heading.current?.focus();
  };
  const { world, file, meeting, replies, asking } = of;
  const { rows, asked } = replies;
  const { replied, of: invited } = repliesCount(rows);
  const declined = rows.filter(({ state }) => state === 'declined').length;
  const recorded = of.record?.view.record.presence;
  const unasked = rows.filter(
    ({ state, person }) => (state === 'by hand' || state === 'not in it') && !recorded?.get(person.id)?.value,
  ).length;
  const silent = rows
    .filter(({ state, person }) => state === 'no reply' && !recorded?.get(person.id)?.value)
    .map(({ person }) => person)
    .filter((person) => safeAddress(person) !== undefined && whyNotShared(file, person) === undefined)
    .filter(({ id }) => {
      const chased = asked?.get(id)?.chase;
      return !(chased && askedWords(chased, world.clock.today()).over);
    });
  // Nobody is pressed minutes after they were asked.
  const [first] = silent.flatMap(({ id }) => waitsUntil(of, id) ?? []).sort();
  // Who is kept apart has a time of their own, and a message of their own under their name.
  const together = silent.filter(
    ({ id }) => waitsUntil(of, id) === undefined && !meeting.apart.some(({ person }) => person === id),
  );
  const send = async () => {
    const ids = together.map(({ id }) => id);
    await asking.run(
      (watch) => chase(world, file.reference, meeting.id, ids, watch),
      ({ views, answered }) =>
        [
          `${views.filter(({ state }) => state === 'sent').length} of ${ids.length} sent`,
          answered.length > 0 && `${counted(answered.length, 'person has', 'people have')} answered meanwhile`,
        ]
          .filter(Boolean)
          .join('. '),
    );
    back();
  };
  return (
    <>
      <EventBars of={of} />
      {replies.refusal && <RefusalBar refusal={replies.refusal} again={() => void replies.again()} />}
      {asking.refusal && <RefusalBar refusal={asking.refusal} />}
      <Row apart wrap>
        <Row gap="m" wrap>
          <Text look="section" as="h2" target={heading}>
            Who is asked
          </Text>
          <Text ink="second">
            {invited > 0 ? `${replied} of ${invited} replied` : counted(rows.length, 'person', 'people')}
            {declined > 0 ? `, ${declined} declined` : ''}
            {unasked > 0 ? `, ${unasked} still to ask` : ''}
          </Text>
        </Row>
        <Row wrap>
          <RepliesAge of={of} />
        </Row>
      </Row>
      {of.open && asked && together.length > 1 && (
        <Column>
          <Row>
            <Button aria-expanded={chasing} disabledFocusable={asking.busy} onClick={() => setChasing(!chasing)}>
              Chase {together.length} without reply
            </Button>
          </Row>
          {chasing && (
            <WhatIsSent
              to={together}
              words={chaseWords(meeting)}
              asking={asking}
              send={() => void send()}
              leave={back}
            />
          )}
        </Column>
      )}
      {of.open && asked && first !== undefined && (
        <Text as="p" look="small" ink="second">
          {waitWords(first)}
        </Text>
      )}
      {rows.length === 0 ? (
        <Text as="p">Nobody is asked to this meeting yet. Add people under Arrange.</Text>
      ) : (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <AskedPerson key={row.person.id} of={of} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}
