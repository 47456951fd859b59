import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import { ok } from '../../domain/result.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';

const nothing = { entries: 0, drafts: 0 };

/** What this browser keeps for this person, and dropping it: asked twice, because what only is here is lost by it. */
export function ThisDevice(props: { readonly world: Pick<World, 'device'>; readonly onForgotten: () => void }) {
  const { device } = props.world;
  const kept = useLoad('this device', () => device.onlyHere().then(ok, () => ok(nothing)));
  const [state, setState] = useState<'ready' | 'asked' | 'busy' | 'failed'>('ready');
  const first = useRef<HTMLButtonElement>(null);
  const { entries, drafts } = kept.value ?? nothing;
  const onlyHere = entries + drafts > 0;
  const forget = () => {
    setState('busy');
    device.forget().then(props.onForgotten, () => setState('failed'));
  };
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="settings-device">
        This device
      </Text>
      <Text as="p">
        This browser keeps the list of cases (references, initials, dates, names of staff) and what you type until it is
        saved in SharePoint. Nobody else who signs in here can read it.
      </Text>
      {kept.value && (
        <State name={onlyHere ? 'warning' : 'done'}>
          {onlyHere
            ? `Only on this device: ${only(entries, drafts)}`
            : 'Nothing is only on this device: all you wrote is in SharePoint'}
        </State>
      )}
      {state === 'failed' && (
        <Bar name="bad" title="This browser did not let go of it" alert boxed>
          <Text as="p">Close other tabs of CIN Meetings and try again, or clear this site’s data in the browser.</Text>
        </Bar>
      )}
      {state === 'ready' || state === 'failed' ? (
        <Row>
          <Button
            onClick={() => {
              setState('asked');
              void kept.again();
              setTimeout(() => first.current?.focus());
            }}
          >
            Forget me on this device
          </Button>
        </Row>
      ) : (
        <Column gap="s">
          <Text as="p">
            {onlyHere
              ? `${only(entries, drafts)} would be lost: nothing else has them. Open the meeting once more to save them first.`
              : 'Nothing is lost by it. The list is read again when you next open CIN Meetings.'}
          </Text>
          <Row gap="s" wrap>
            <Button ref={first} disabledFocusable={state === 'busy'} onClick={() => setState('ready')}>
              Keep it
            </Button>
            <Button disabledFocusable={state === 'busy'} onClick={forget}>
              {onlyHere ? 'Forget me and lose them' : 'Forget me'}
            </Button>
          </Row>
        </Column>
      )}
    </Column>
  );
}

function only(entries: number, drafts: number): string {
  const parts = [
    entries > 0 ? counted(entries, 'entry of a meeting', 'entries of meetings') : '',
    drafts > 0 ? counted(drafts, 'half-typed text', 'half-typed texts') : '',
  ];
  return parts.filter(Boolean).join(' and ');
}
