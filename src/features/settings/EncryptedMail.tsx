import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { changeSettings } from '../../app/changeSettings.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { World } from '../../app/world.ts';
import type { CouncilSettings, ProtectedDomain } from '../../domain/settings/councilSettings.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, hairline, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { AddProtectedDomain } from './AddProtectedDomain.tsx';

type SettingsWorld = Pick<World, 'settings' | 'clock' | 'device'>;

/** Which word in the subject has the council's mail system encrypt a message, by the domain it goes to. */
export function EncryptedMail({ world }: { readonly world: SettingsWorld }) {
  const read = useLoad('council settings', () => world.settings.read());
  const [state, setState] = useState<{ busy: boolean; refusal?: Refusal; removed?: ProtectedDomain }>({ busy: false });
  const announce = useAnnounce();
  const change = async (
    alter: (settings: CouncilSettings) => CouncilSettings,
    said: string,
    removed?: ProtectedDomain,
  ) => {
    if (state.busy) return false;
    setState({ busy: true });
    const saved = await changeSettings(world, alter);
    await read.again();
    setState({ busy: false, ...(saved.ok ? removed && { removed } : { refusal: saved.reason }) });
    if (saved.ok) announce(said);
    return saved.ok;
  };
  const add = (domain: ProtectedDomain) =>
    change(
      (settings) => ({ ...settings, protectedDomains: [...without(settings, domain), domain] }),
      `${nameOf(domain)} is on the list`,
    );
  const domains = read.value?.value.protectedDomains;
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="settings-mail">
        Encrypted email
      </Text>
      <Text as="p">
        Your council’s email system encrypts a message when a certain word is in its subject. Say which word for which
        addresses: nothing is sent there without it.
      </Text>
      {!domains && read.loading && <Loading what="Reading the council’s settings" />}
      {read.refusal && <RefusalBar refusal={read.refusal} again={() => void read.again()} />}
      {state.refusal && <RefusalBar refusal={state.refusal} />}
      {domains?.length === 0 && <Text ink="second">No word is set: subjects go out as they are.</Text>}
      {domains && domains.length > 0 && (
        <ul style={{ listStyleType: 'none', margin: 0, padding: 0 }}>
          {domains.map((domain) => (
            <li key={domain.domain} style={{ borderTop: hairline, padding: '6px 0' }}>
              <Row apart wrap>
                <Column gap="none">
                  <Text look="strong">{nameOf(domain)}</Text>
                  <Text ink="second">{domain.trigger === '' ? 'needs no word' : domain.trigger}</Text>
                </Column>
                <Button
                  size="small"
                  disabledFocusable={state.busy}
                  onClick={() =>
                    void change(
                      (settings) => ({ ...settings, protectedDomains: without(settings, domain) }),
                      `${nameOf(domain)} is off the list`,
                      domain,
                    )
                  }
                  aria-label={`Take ${nameOf(domain)} off the list`}
                >
                  Take off
                </Button>
              </Row>
            </li>
          ))}
        </ul>
      )}
      {state.removed && (
        <Row gap="m" wrap>
          <Text>{nameOf(state.removed)} is off the list.</Text>
          <Button size="small" onClick={() => state.removed && void add(state.removed)}>
            Undo
          </Button>
        </Row>
      )}
      {domains && <AddProtectedDomain device={world.device} there={domains} busy={state.busy} onAdd={add} />}
    </Column>
  );
}

const nameOf = ({ domain }: ProtectedDomain): string => (domain === '*' ? 'Everyone else' : domain);

const without = ({ protectedDomains }: CouncilSettings, gone: ProtectedDomain): readonly ProtectedDomain[] =>
  protectedDomains.filter(({ domain }) => domain !== gone.domain);
