import { IDBFactory } from 'fake-indexeddb';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { osric, tansy, caseLh4163 as was } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Refusal } from '../../../src/app/ports/refusal.ts';
import { saveCase } from '../../../src/app/saveCase.ts';
import type { World } from '../../../src/app/world.ts';
import { withConcern, withdrawnConcern } from '../../../src/domain/case/agencyConcern.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { fail } from '../../../src/domain/result.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { ConcernLost } from '../../../src/features/case/ConcernLost.tsx';
import { type ConcernSteps, useConcernSteps } from '../../../src/features/case/useConcernSteps.ts';
import { killHarness } from '../../app/kill/killable.ts';
import { answer, concern } from '../../builders/concern.ts';
import { plainPage } from '../../builders/plainPage.ts';
import { given } from '../../builders/signedIn.ts';

// React asks the window which event it draws for, also after the last test: none.
vi.stubGlobal('window', {});

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function two() {
  const harness = await killHarness();
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const his = (await harness.computer(osric, new IDBFactory())).world;
  const there = given(await saveCase(hers, was, withConcern(was, concern))).file;
  let isDown = false;
  const meetings: typeof hers.meetings = {
    ...hers.meetings,
    ofCase: async (of) =>
      isDown ? fail<Refusal>({ kind: 'not allowed', needs: 'the case' }) : hers.meetings.ofCase(of),
  };
  const stored = async () => given(await hers.folder.readCase(was.reference)).value;
  const seen: { file: CaseFile; steps?: ConcernSteps } = { file: there };
  function Steps() {
    seen.steps = useConcernSteps({ ...hers, meetings } as unknown as World, seen.file, reload);
    return null;
  }
  const root = createRoot(plainPage());
  ends.push(() => flushSync(() => root.unmount()));
  const draw = () => flushSync(() => root.render(<Steps key="one" />));
  const reload = async () => {
    seen.file = await stored();
    draw();
  };
  draw();
  const steps = () => seen.steps as ConcernSteps;
  return { his, there, stored, reload, steps, seen, down: (now: boolean) => (isDown = now) };
}

const led = { ...concern, leadOn: day('2027-01-12') };
const answered = { ...concern, answers: [answer] };

test('F-CAP-07: a refused step tried again takes back nothing that a colleague did meanwhile', async () => {
  const { his, there, stored, reload, steps, seen, down } = await two();
  down(true);
  expect(await steps().set(led)).toBe(false);
  given(await saveCase(his, there, withConcern(there, answered)));
  // Something else on the page has brought the case as it is now.
  await reload();
  down(false);
  expect(steps().refused?.of).toBe(concern.id);
  steps().refused?.again();
  await vi.waitFor(() => expect(seen.file.concerns?.[0]).toHaveProperty('leadOn'));
  expect((await stored()).concerns).toEqual([{ ...led, answers: [answer] }]);
});

test('F-CAP-07: an answer to what somebody withdrew meanwhile is not said to be recorded, and stays readable', async () => {
  const { his, there, stored, steps } = await two();
  const withdrawn = { by: 'Osric Plumtree', on: day('2027-01-14'), why: 'It was of another family.' };
  given(await saveCase(his, there, withConcern(there, withdrawnConcern(concern, withdrawn))));
  expect(await steps().set(answered, 'Answer recorded')).toBe(false);
  expect((await stored()).concerns).toMatchObject([{ what: '', withdrawn }]);
  const { lost } = steps();
  expect(lost).toMatchObject({ id: concern.id, withdrawn });
  const shown = (typed: string) =>
    renderToStaticMarkup(
      <ConcernLost concern={lost ?? concern} act="answer" typed={typed} onLeave={() => undefined} />,
    );
  expect(shown(answer.what)).toMatch(
    /role="alert".*It was withdrawn by Osric Plumtree meanwhile\..*Your answer was not kept with it.*family hub/,
  );
  expect(shown('')).not.toContain('Your answer');
  // Withdrawing it as well is no loss.
  expect(await steps().set(withdrawnConcern(concern, { ...withdrawn, by: 'Tansy Millbrook' }))).toBe(true);
  expect(steps().lost).toBeUndefined();
});
