import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { caseLh4163 as file, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import type { Panel } from '../../../src/features/run/panel.ts';
import { useNotesTold } from '../../../src/features/run/useNotesTold.ts';
import { initialMeeting as meeting } from '../../builders/initialMeeting.ts';
import { plainPage } from '../../builders/plainPage.ts';

// React asks the window which event it draws for, also after the last test: none.
vi.stubGlobal('window', {});

it('F-CAP-08: the case is told who takes the notes only once the whole record is here: a later choice may rule', async () => {
  let asked = 0;
  const world = {
    identity: { me: { id: petra.id, name: petra.displayName } },
    clock: { now: () => instant('2027-01-04T10:00:00.000Z') },
    folder: {
      readCase: async () => {
        asked += 1;
        return { ok: false, reason: { kind: 'not allowed' } };
      },
    },
  };
  const notesBy = { by: petra.id, value: 'p-school', wall: instant('2027-01-04T10:00:00.000Z') };
  function Told({ complete }: { readonly complete: boolean }) {
    const view = { complete, record: { notesBy } };
    useNotesTold({ file, meeting, profile: leicestershire, view, world } as unknown as Panel);
    return null;
  }
  const root = createRoot(plainPage());
  const draw = async (complete: boolean) => {
    flushSync(() => root.render(<Told complete={complete} />));
    await new Promise((done) => setTimeout(done, 20));
    return asked > 0;
  };
  expect(await draw(false)).toBe(false);
  expect(await draw(true)).toBe(true);
});
