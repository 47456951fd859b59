import { useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { SendView } from '../../app/sendingState.ts';
import { type PapersToSend, sendPapers } from '../../app/sendPapers.ts';
import type { World } from '../../app/world.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

export interface Sending {
  readonly busy: boolean;
  /** As of this run; undefined before it began. */
  readonly views?: readonly SendView[];
  readonly refusal?: Refusal;
  readonly send: (papers: PapersToSend) => Promise<void>;
}

/** Sends and shows each person's state on the way. Pressing again while it runs does nothing. */
export function useSending(world: World, done: () => Promise<void>): Sending {
  const [state, setState] = useState<Omit<Sending, 'send'>>({ busy: false });
  const announce = useAnnounce();
  const send = async (papers: PapersToSend) => {
    if (state.busy) return;
    setState((was) => ({ ...was, busy: true }));
    const sent = await sendPapers(world, papers, { onChange: (views) => setState((was) => ({ ...was, views })) });
    setState(({ views }) => ({
      busy: false,
      ...(sent.ok ? { views: sent.value } : { ...(views && { views }), refusal: sent.reason }),
    }));
    if (sent.ok) {
      const count = sent.value.filter((view) => view.state === 'sent').length;
      announce(`${count} of ${papers.recipients.length} sent`);
    }
    await done();
  };
  return { ...state, send };
}
