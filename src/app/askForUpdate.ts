import type { CaseFile, PersonId } from '../domain/case/caseFile.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { sittingOf } from '../domain/meeting/sittingOf.ts';
import { updateWords } from '../domain/meeting/updateWords.ts';
import type { ProcedureProfile } from '../domain/procedure/profile.ts';
import type { Result } from '../domain/result.ts';
import { sendQuestion } from './asking/sendQuestion.ts';
import type { Refusal } from './ports/refusal.ts';
import type { SendWatch } from './sending/sendingRuns.ts';
import type { SendView } from './sendingState.ts';
import type { SendingWorld } from './sendMessages.ts';

/** Asks somebody who cannot come for a written update, at most once a day, under the procedure's headings. */
export const askForUpdate = (
  world: SendingWorld,
  of: { readonly file: CaseFile; readonly meeting: Meeting; readonly profile: ProcedureProfile },
  people: readonly PersonId[],
  watch: SendWatch = {},
): Promise<Result<readonly SendView[], Refusal>> =>
  sendQuestion(
    world,
    { ...of, document: 'update request' },
    of.file.people.filter(({ id }) => people.includes(id)),
    (person) => updateWords(of.profile, person, sittingOf(of.meeting, person.id)),
    watch,
  );
