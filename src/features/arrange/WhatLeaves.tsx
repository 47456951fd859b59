import { Button, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { SupportNeed } from '../../domain/meeting/supportAsked.ts';
import type { Gets } from '../../domain/meeting/whatEachGets.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Column } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import type { BookingState } from './useBooking.ts';
import { WhatOneGets } from './WhatOneGets.tsx';

/** Person by person, word for word what goes out, and what came of sending it. */
export function WhatLeaves(props: {
  /** Undefined until there is a day. */
  readonly gets: readonly Gets[] | undefined;
  /** What people need, shown to whoever looks here and sent to nobody. */
  readonly needs: readonly SupportNeed[];
  readonly state: BookingState;
  /** What has to be put right first, once somebody has tried. */
  readonly blocked: readonly string[];
  readonly onSend: () => void;
}) {
  const styles = useArrangeStyles();
  const { gets, state } = props;
  const [chosen, setChosen] = useState<PersonId>();
  const busy = state.step !== 'ready';
  const shown = gets?.find(({ person }) => person.id === chosen) ?? gets?.find(({ by }) => by === 'mail') ?? gets?.[0];
  // Narrow, the button is pressed far above what came of it.
  const said = useRef<HTMLDivElement>(null);
  const stopped = state.refusal !== undefined || state.notApart !== undefined || state.notYet !== undefined;
  useEffect(() => {
    if (stopped) said.current?.scrollIntoView({ block: 'nearest' });
  }, [stopped]);
  return (
    <aside aria-label="What leaves" className={styles.aside}>
      <Text look="section" as="h2">
        What leaves
      </Text>
      {gets && shown ? (
        <>
          <Column gap="s">
            <Select aria-label="What leaves to" value={shown.person.id} onChange={(_, { value }) => setChosen(value)}>
              {gets.map((one) => (
                <option key={one.person.id} value={one.person.id}>
                  {one.person.name}, {one.person.role}: {inShort(one)}
                </option>
              ))}
            </Select>
            <WhatOneGets gets={shown} needs={props.needs} />
          </Column>
          <ByHand gets={gets} onShow={setChosen} />
        </>
      ) : (
        <Text as="p" ink="second">
          Choose a day, and what each person gets shows here as it will be sent.
        </Text>
      )}
      {stopped && (
        <div ref={said}>
          {state.notYet && (
            <Bar name="bad" title="Nothing was sent" alert boxed>
              <Text as="p">Not recorded yet, and it comes before anyone is invited: {state.notYet.join('; ')}.</Text>
            </Bar>
          )}
          {state.notApart && <NotApart pairs={state.notApart} />}
          {state.refusal && <RefusalBar refusal={state.refusal} again={props.onSend} busy={busy} />}
        </div>
      )}
      {props.blocked.length > 0 && (
        <Bar name="bad" title="Not sent yet" alert boxed>
          <ul className={styles.plain}>
            {props.blocked.map((words) => (
              <li key={words}>
                <Text>{words}</Text>
              </li>
            ))}
          </ul>
        </Bar>
      )}
    </aside>
  );
}

function NotApart({ pairs }: { readonly pairs: NonNullable<BookingState['notApart']> }) {
  return (
    <Bar name="bad" title="Nothing was sent" alert boxed>
      {pairs.map(({ one, other }) => (
        <Text key={`${one.id} ${other.id}`} as="p">
          {one.name} and {other.name} are kept apart, and would have been in one event. Choose how each takes part.
        </Text>
      ))}
    </Bar>
  );
}

const short: Readonly<Record<Gets['by'], string>> = {
  mail: 'by email',
  ask: 'by phone or letter',
  tell: 'told, not invited',
  consent: 'nothing, no consent',
  organiser: 'you book it',
};

const inShort = (gets: Gets): string =>
  gets.by === 'mail' && gets.events.length > 1 ? `${gets.events.length} invitations` : short[gets.by];

/** Who is not reached by pressing Send, each with what to do a press away. */
function ByHand(props: { readonly gets: readonly Gets[]; readonly onShow: (person: PersonId) => void }) {
  const styles = useArrangeStyles();
  const left = props.gets.filter(({ by }) => by === 'ask' || by === 'tell' || by === 'consent');
  if (left.length === 0) return null;
  return (
    <Column gap="xs">
      <Text look="smallStrong" as="h3">
        Not by this: {left.length}
      </Text>
      <ul className={styles.rows}>
        {left.map((gets) => (
          <li key={gets.person.id} className={styles.byHand}>
            <Text look="small">
              {gets.person.name}: {inShort(gets)}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Show what to do for ${gets.person.name}`}
              onClick={() => props.onShow(gets.person.id)}
            >
              Show
            </Button>
          </li>
        ))}
      </ul>
    </Column>
  );
}
