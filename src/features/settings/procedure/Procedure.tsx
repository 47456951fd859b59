import { Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../../app/ports/refusal.ts';
import { asTheCouncilHasIt } from '../../../domain/procedure/asTheCouncilHasIt.ts';
import type { ProcedureProfile } from '../../../domain/procedure/profile.ts';
import { authorities } from '../../../domain/procedure/profiles/index.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Column } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrival } from '../../../ui/useArrival.ts';
import { useLoad } from '../../../ui/useLoad.ts';
import { usePageTitle } from '../../../ui/usePageTitle.ts';
import { ReviewNotice } from '../ReviewNotice.tsx';
import { AssumptionsToConfirm } from './AssumptionsToConfirm.tsx';
import { ChooseProcedure } from './ChooseProcedure.tsx';
import { CouncilsWords } from './CouncilsWords.tsx';
import { DaysOff } from './DaysOff.tsx';
import { HouseStandards } from './HouseStandards.tsx';
import { useProcedureStyles } from './procedureStyles.ts';
import { ReadingsToConfirm } from './ReadingsToConfirm.tsx';
import { ReadThrough } from './ReadThrough.tsx';
import { type Council, type ProcedureWorld, useCouncil } from './useCouncil.ts';

/** The procedure as this council has it: which, how it is read, what is tighter, which days are off, and its words. */
export function Procedure(props: { readonly world: ProcedureWorld; readonly settingsHref: string }) {
  const styles = useProcedureStyles();
  const heading = useArrival('procedure');
  usePageTitle('Procedure');
  const council = useCouncil(props.world);
  const [chosen, setChosen] = useState<string | undefined>();
  const shown = chosen ?? council.settings.procedure ?? authorities[0]?.id ?? '';
  const loaded = useLoad(`procedure ${shown}`, () => load(shown));
  return (
    <main className={styles.page}>
      <Column gap="s">
        <Text>
          <Link href={props.settingsHref}>Back to Settings</Link>
        </Text>
        <Text look="page" as="h1" target={heading}>
          Procedure
        </Text>
        {loaded.value && <ReviewNotice profile={loaded.value} today={props.world.clock.today()} />}
        {council.notRead && (
          <>
            <RefusalBar refusal={council.notRead.refusal} again={council.notRead.again} />
            <Text as="p">Until then you see what this device kept.</Text>
          </>
        )}
      </Column>
      <Part labelledBy="procedure-choice">
        <ChooseProcedure council={council} shown={shown} onShow={setChosen} />
      </Part>
      {loaded.loading && !loaded.value && <Loading what="Opening the procedure" here />}
      {loaded.refusal && <RefusalBar refusal={loaded.refusal} again={() => void loaded.again()} />}
      {loaded.value && <Parts council={council} profile={loaded.value} />}
    </main>
  );
}

function Parts({ council, profile }: { readonly council: Council; readonly profile: ProcedureProfile }) {
  return (
    <>
      <Part labelledBy="procedure-readings">
        <ReadingsToConfirm council={council} profile={profile} />
      </Part>
      <Part labelledBy="procedure-assumptions">
        <AssumptionsToConfirm council={council} profile={profile} />
      </Part>
      <Part labelledBy="procedure-house">
        <HouseStandards council={council} profile={profile} />
      </Part>
      <Part labelledBy="procedure-days">
        <DaysOff council={council} />
      </Part>
      <Part labelledBy="procedure-words">
        <CouncilsWords council={council} profile={profile} />
      </Part>
      <Part labelledBy="procedure-text">
        <ReadThrough profile={asTheCouncilHasIt(profile, council.settings)} />
      </Part>
    </>
  );
}

const Part = (props: { readonly labelledBy: string; readonly children: ReactNode }) => (
  <section className={useProcedureStyles().part} aria-labelledby={props.labelledBy}>
    {props.children}
  </section>
);

/** Its file is one of the app's own: it fails only without a connection. */
const load = async (id: string): Promise<Result<ProcedureProfile, Refusal>> => {
  const found = authorities.find((each) => each.id === id) ?? authorities[0];
  if (!found) return fail({ kind: 'not found', what: 'any procedure' });
  return found.load().then(ok, () => fail({ kind: 'no answer' }));
};
