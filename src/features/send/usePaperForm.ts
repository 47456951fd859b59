import { useState } from 'react';
import { askForPdf } from '../../app/askForPdf.ts';
import type { PapersToSend } from '../../app/sendPapers.ts';
import type { World } from '../../app/world.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useDraft } from '../../ui/useDraft.ts';

export interface ChosenForm {
  /** False until the device has answered what was chosen before: nothing is chosen or sent before that. */
  readonly ready: boolean;
  readonly wantsPdf: boolean;
  readonly choose: (pdf: boolean) => void;
  /** The PDFs are being made at this moment. */
  readonly making: boolean;
  /** Has them made, and answers once it is decided what goes. */
  readonly ask: () => ReturnType<typeof askForPdf>;
}

/** Whether these papers are wanted as PDF: kept on this device until sending begins, for one version. */
export function usePaperForm(
  world: World,
  { reference, meetingId, version }: Pick<PapersToSend, 'reference' | 'meetingId' | 'version'>,
): ChosenForm {
  const announce = useAnnounce();
  const draft = useDraft(world.device, `form of papers ${meetingId}/${version}`);
  const [making, setMaking] = useState(false);
  return {
    ready: draft.ready,
    wantsPdf: draft.text === 'PDF',
    choose: (pdf) => draft.change(pdf ? 'PDF' : ''),
    making,
    ask: async () => {
      setMaking(true);
      announce('Making the PDF files');
      const decided = await askForPdf(world, reference, { meetingId, version });
      setMaking(false);
      return decided;
    },
  };
}
