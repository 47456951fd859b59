import type { CaseReference } from '../domain/case/caseFile.ts';
import { loadProcedure } from '../domain/procedure/inForce.ts';
import { ok } from '../domain/result.ts';
import { CaseForm, procedureOfNewCases } from '../features/case/form/CaseForm.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NoSuchCase, type WaysOn } from '../ui/NotThere.tsx';
import { useLoad } from '../ui/useLoad.ts';
import type { OpenedWorld } from './compose.ts';
import { goTo } from './useHashRoute.ts';

/** The form of a new case, or of a stored one, which is read first. */
export function CaseFormRoute(props: {
  readonly world: OpenedWorld;
  readonly ways: WaysOn;
  readonly reference?: CaseReference;
}) {
  const { world, ways, reference } = props;
  const loaded = useLoad(`edit ${reference ?? ''}`, async () =>
    reference === undefined
      ? // Opened by its own address, nothing has asked for the council's settings yet.
        world
          .councilKnown()
          .then(() => loadProcedure(procedureOfNewCases()))
          .then(() => ok(undefined))
      : world.folder.readCase(reference),
  );
  if (loaded.refusal?.kind === 'not found' && reference !== undefined)
    return (
      <main style={{ padding: 24 }}>
        <NoSuchCase reference={reference} ways={ways} again={() => void loaded.again()} />
      </main>
    );
  if (loaded.refusal)
    return <Notice title="Not opened" words="" refusal={loaded.refusal} again={() => void loaded.again()} />;
  if (loaded.loading && !loaded.value)
    return <Loading what={reference ? `Opening ${reference}` : 'Opening the form'} />;
  return (
    <CaseForm
      world={world}
      today={world.clock.today()}
      onSaved={(saved) => goTo('case', saved)}
      onLeave={() => (reference === undefined ? goTo('cases') : goTo('case', reference))}
      onOpen={(of) => goTo('case', of)}
      {...(loaded.value && { file: loaded.value.value })}
    />
  );
}
