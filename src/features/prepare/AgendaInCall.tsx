import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { installTab } from '../../app/installTab.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { ChairInCalls } from '../../ui/ChairInCalls.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';

/** Whether the agenda is beside the call yet, and the way to put it there. */
export function AgendaInCall(props: {
  readonly world: World;
  readonly file: CaseFile;
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
      {there && !state.busy && (
        <ChairInCalls
          file={props.file}
          meeting={props.meeting}
          me={props.world.identity.me.id}
          make={() => void add()}
        />
      )}
    </Column>
  );
}
