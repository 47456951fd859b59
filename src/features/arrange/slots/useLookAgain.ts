import { useRef, useState } from 'react';
import { type LookAt, lookAgain } from '../../../app/lookAgain.ts';
import type { World } from '../../../app/world.ts';
import type { BecameBusy } from '../../../domain/meeting/becameBusy.ts';
import type { MeetingTime } from '../../../domain/meeting/meeting.ts';
import { sameValue } from '../../../domain/sameValue.ts';

export interface LookAgain {
  readonly looking: boolean;
  /** What was asked last could not be checked, and was gone on with. */
  readonly unchecked: boolean;
  /** Who has become busy at these times, where that is what stopped it. */
  readonly busyAt: (times: readonly MeetingTime[]) => readonly BecameBusy[];
  /** Goes on (`go`) unless somebody required has become busy. Pressing again while it looks does nothing. */
  readonly first: (at: LookAt, go: (checked: boolean) => void) => Promise<void>;
}

/** A second look at diaries, between the press and what it does. */
export function useLookAgain(world: World): LookAgain {
  const [state, setState] = useState<{
    readonly looking: boolean;
    readonly unchecked: boolean;
    readonly stopped?: { readonly busy: readonly BecameBusy[]; readonly times: readonly MeetingTime[] };
  }>({ looking: false, unchecked: false });
  const running = useRef(false);

  const first: LookAgain['first'] = async (at, go) => {
    if (running.current) return;
    running.current = true;
    setState({ looking: true, unchecked: false });
    const looked = await lookAgain(world, at);
    running.current = false;
    if (looked.is === 'busy') {
      const times = at.planned.map(({ time }) => time);
      setState({ looking: false, unchecked: false, stopped: { busy: looked.busy, times } });
      return;
    }
    setState({ looking: false, unchecked: looked.is === 'not checked' });
    go(looked.is === 'go');
  };
  const { looking, unchecked, stopped } = state;
  return {
    looking,
    unchecked,
    busyAt: (times) => (stopped && sameValue(stopped.times, times) ? stopped.busy : []),
    first,
  };
}
