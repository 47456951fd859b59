import type { World } from '../../../app/world.ts';
import type { CaseFile, CaseReference } from '../../../domain/case/caseFile.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import type { Typing } from './useTyped.ts';

export interface CaseFormProps {
  readonly world: Pick<
    World,
    'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends' | 'directory'
  >;
  /** The stored case to be edited; a new one without it. */
  readonly file?: CaseFile;
  readonly today: PlainDate;
  readonly onSaved: (reference: CaseReference) => void;
  /** What was typed stays on the device. */
  readonly onLeave: () => void;
  /** Opens the case that has a reference already. */
  readonly onOpen?: (reference: CaseReference) => void;
}

export interface PageProps extends CaseFormProps {
  readonly typing: Typing;
  readonly references: ReadonlyMap<string, CaseReference>;
}

/** Ids are random: short ones, since they only have to differ within one case. */
export const shortId = ({ identity }: Pick<World, 'identity'>): string => identity.newId().slice(0, 12);
