import type { World } from '../app/world.ts';
import type { CaseReference } from '../domain/case/caseFile.ts';
import { ok } from '../domain/result.ts';
import { CaseForm } from '../features/case/form/CaseForm.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { goTo } from './useHashRoute.ts';

/** The form of a new case, or of a stored one, which is read first. */
export function CaseFormRoute({ world, reference }: { readonly world: World; readonly reference?: CaseReference }) {
  const loaded = useLoad(`edit ${reference ?? ''}`, async () =>
    reference === undefined ? ok(undefined) : world.folder.readCase(reference),
  );
  if (loaded.refusal)
    return <Notice title="Not opened" words="" refusal={loaded.refusal} again={() => void loaded.again()} />;
  if (reference !== undefined && !loaded.value) return <Loading what={`Opening ${reference}`} />;
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
