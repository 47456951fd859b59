import { isSilent } from '../procedure/holds.ts';
import { nextKind } from '../procedure/meetingWords.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { RegisterBody } from './event.ts';
import type { Meeting } from './meeting.ts';

type Concern = Extract<RegisterBody, { readonly type: 'concern' }>['target'];

/** F-RUN-11: what may call for another chair, asked only where a chair of the next meeting hangs on it. */
export function concernsAsked(profile: ProcedureProfile, { kind }: Pick<Meeting, 'kind'>): readonly Concern[] {
  const rules = profile.chairs[nextKind(profile, kind)];
  if (isSilent(rules)) return [];
  return (['no progress', 'contentious'] as const).filter((name) =>
    rules.some(({ when }) => when?.with?.includes(name)),
  );
}

export const concernWords: Readonly<Record<Concern, string>> = {
  'no progress': 'There has been no progress',
  contentious: 'Something contentious has to be discussed',
};
