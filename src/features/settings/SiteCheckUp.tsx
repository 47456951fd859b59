import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { checkSite, type SiteCheck } from '../../app/checkSite.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { type SetUpProgress, setUpSite } from '../../app/setUpSite.ts';
import { canBeMade } from '../../app/site/siteFindings.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { SetUpRefused } from './SetUpRefused.tsx';
import { StaleSaves } from './StaleSaves.tsx';
import { findingWords } from './siteWords.ts';

type SiteWorld = Pick<World, 'siteSetUp' | 'clock'>;

/** What the council's SharePoint site lacks, in words, and the button that makes it. */
export function SiteCheckUp({ world }: { readonly world: SiteWorld }) {
  const check = useLoad('site', () => checkSite(world));
  const setUp = useSetUp(world, check.again);
  const found = check.value;
  const missing = found?.findings.filter(canBeMade) ?? [];
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="settings-site">
        The council’s site
      </Text>
      {check.refusal && !setUp.progress && (
        <RefusalBar refusal={check.refusal} again={() => void check.again()} busy={check.loading} />
      )}
      {!found && check.loading && <Loading what="Looking at the site in SharePoint" />}
      {found && <Findings check={found} />}
      {setUp.refused && <SetUpRefused world={world} refusal={setUp.refused} missing={missing} />}
      {setUp.progress && (
        <Row gap="m" wrap>
          <Mark name="under way" />
          <Text>
            Making part {Math.min(setUp.progress.done + 1, setUp.progress.of)} of {setUp.progress.of}
          </Text>
          <Button size="small" onClick={setUp.stop}>
            Stop after this part
          </Button>
        </Row>
      )}
      {found && !setUp.progress && (
        <Row gap="s" wrap>
          {missing.length > 0 && (
            <Button appearance="primary" onClick={() => void setUp.run()}>
              Set up the site
            </Button>
          )}
          <Button disabledFocusable={check.loading} onClick={() => void check.again()}>
            {check.loading ? 'Checking' : 'Check again'}
          </Button>
        </Row>
      )}
    </Column>
  );
}

function Findings({ check }: { readonly check: SiteCheck }) {
  const { findings, staleSaves } = check;
  return (
    <Column gap="s">
      {findings.length === 0 ? (
        <State name="done">Every list, column and index is there</State>
      ) : (
        <>
          <State name="warning">{counted(findings.length, 'part is missing', 'parts are missing')}</State>
          <ul style={{ margin: 0, paddingInlineStart: 24 }}>
            {findings.map((finding) => (
              <li key={`${finding.list.name}/${'column' in finding ? finding.column?.name : ''}`}>
                <Text>{findingWords(finding)}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {staleSaves && <StaleSaves answer={staleSaves} />}
    </Column>
  );
}

function useSetUp(world: SiteWorld, again: () => Promise<void>) {
  const [state, setState] = useState<{ readonly progress?: SetUpProgress; readonly refused?: Refusal }>({});
  const stopped = useRef(false);
  const announce = useAnnounce();
  return {
    ...state,
    stop: () => {
      stopped.current = true;
    },
    run: async () => {
      stopped.current = false;
      setState({ progress: { done: 0, of: 1 } });
      const made = await setUpSite(world, {
        onProgress: (progress) => setState({ progress }),
        stop: () => stopped.current,
      });
      await again();
      setState(made.ok ? {} : { refused: made.reason });
      announce(made.ok ? 'The site is set up' : 'The site is not set up yet');
    },
  };
}
