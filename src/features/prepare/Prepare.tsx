import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { installTab } from '../../app/installTab.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile, Person } from '../../domain/case/caseFile.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Column, hairline, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '720px',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: hairline,
    minHeight: '44px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: '2px 0',
  },
});

/** Before the meeting: who was asked and how, whether the agenda is in the call, and the way into it. */
export function Prepare(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly meeting: Meeting;
  readonly reload: () => Promise<void>;
  readonly next: () => void;
}) {
  const styles = useStyles();
  const { world, file, meeting } = props;
  const asked = everyoneAsked(file, meeting);
  return (
    <div className={styles.page}>
      <Column gap="none">
        <Row gap="m">
          <Text look="section" as="h2">
            Who is asked
          </Text>
          <Text ink="second">{asked.length}</Text>
        </Row>
        <ul className={styles.rows}>
          {asked.map((person) => (
            <li key={person.id} className={styles.row}>
              <Column gap="none">
                <Text look="strong">{person.name}</Text>
                <Text look="small" ink="second">
                  {person.role}
                  {person.id === meeting.chair ? ', chair' : ''}
                </Text>
              </Column>
              <How person={person} organiser={meeting.organiser.id} />
            </li>
          ))}
        </ul>
        <Text as="p" look="small" ink="second">
          Replies come to {meeting.organiser.name}’s calendar. Record apologies in the meeting, under Who is here.
        </Text>
      </Column>
      {meeting.mode === 'teams' && <AgendaInCall world={world} meeting={meeting} reload={props.reload} />}
      <Row>
        <Button appearance="primary" onClick={props.next}>
          Open {props.profile.words.agenda}
        </Button>
      </Row>
    </div>
  );
}

function How({ person, organiser }: { readonly person: Person; readonly organiser: string }) {
  if (person.accountId === organiser) return <State name="done">Holds the invitation</State>;
  return safeAddress(person) ? (
    <State name="done">Invited by mail</State>
  ) : (
    <State name="warning">No safe address: ask by phone or letter</State>
  );
}

function AgendaInCall(props: {
  readonly world: World;
  readonly meeting: Meeting;
  readonly reload: () => Promise<void>;
}) {
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: Refusal }>({ busy: false });
  const add = async () => {
    if (state.busy) return;
    setState({ busy: true });
    const tab = await installTab(props.world, props.meeting);
    setState({ busy: false, ...(!tab.ok && { refusal: tab.reason }) });
    if (tab.ok) await props.reload();
  };
  const there = props.meeting.tabInstalled;
  return (
    <Column>
      <Text look="section" as="h2">
        Agenda in the Teams meeting
      </Text>
      <State name={there ? 'done' : state.busy ? 'under way' : 'to do'}>
        {there ? 'It is there, beside the call' : state.busy ? 'Being put there' : 'Not there yet'}
      </State>
      {state.refusal && <RefusalBar refusal={state.refusal} />}
      {!there && (
        <Row>
          <Button disabledFocusable={state.busy} onClick={() => void add()}>
            Put the agenda in the Teams meeting
          </Button>
        </Row>
      )}
    </Column>
  );
}
