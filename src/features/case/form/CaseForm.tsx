import { useEffect, useState } from 'react';
import { keptCases } from '../../../app/keptCases.ts';
import type { World } from '../../../app/world.ts';
import type { CaseReference } from '../../../domain/case/caseFile.ts';
import { blankCase } from '../../../domain/case/form/blankCase.ts';
import { typedFrom } from '../../../domain/case/form/typedFrom.ts';
import { councilSettings, loadProcedure, profileOf } from '../../../domain/procedure/inForce.ts';
import { authorities } from '../../../domain/procedure/profiles/index.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { usePageTitle } from '../../../ui/usePageTitle.ts';
import { CaseFormPage } from './CaseFormPage.tsx';
import { type CaseFormProps, shortId } from './formProps.ts';
import { useTyped } from './useTyped.ts';

/** A new case, or a stored one being changed. What is typed is on the device at each key, and there after a reload. */
export function CaseForm(props: CaseFormProps) {
  usePageTitle(props.file ? 'Edit a case' : 'New case');
  return <OneCase key={props.file?.reference ?? ''} {...props} />;
}

/** A page edits one case as it was when the page came: whatever others save meanwhile is merged on saving. */
function OneCase(props: CaseFormProps) {
  const { world, file } = props;
  const [start] = useState(() =>
    file ? { reference: file.reference, typed: typedFrom(file), was: file } : { typed: blank(world) },
  );
  const typing = useTyped(world.device, start);
  const references = useReferences(world);
  const known = useProcedure(typing.typed.procedure);
  if (!typing.ready || !known) return <Loading what="Reading what you had begun" here />;
  return <CaseFormPage {...props} typing={typing} references={references} />;
}

/**
 * Whether the form's procedure is here, or cannot be fetched now, which the form then says: what was begun before may
 * follow another procedure than new cases do.
 */
function useProcedure(id: string): boolean {
  const [tried, setTried] = useState('');
  useEffect(() => {
    let here = true;
    const done = () => {
      if (here) setTried(id);
    };
    void loadProcedure(id).then(done, done);
    return () => {
      here = false;
    };
  }, [id]);
  return profileOf(id) !== undefined || tried === id;
}

const blank = (world: Pick<World, 'identity'>) => {
  const profile = profileOf(procedureOfNewCases());
  if (!profile) throw new Error('No procedure is known');
  return blankCase(profile, () => shortId(world));
};

/** What the council has chosen; the first that is known while it has not. */
export const procedureOfNewCases = (): string => councilSettings().procedure ?? authorities[0]?.id ?? '';

/** References of the cases on this device, by their lower-case form. Saving asks SharePoint all the same. */
function useReferences(world: CaseFormProps['world']): ReadonlyMap<string, CaseReference> {
  const [known, setKnown] = useState<ReadonlyMap<string, CaseReference>>(new Map());
  useEffect(() => {
    let here = true;
    void keptCases(world).then(({ rows }) => {
      if (here) setKnown(new Map(rows.map(({ value }) => [value.reference.toLowerCase(), value.reference])));
    });
    return () => {
      here = false;
    };
  }, [world]);
  return known;
}
