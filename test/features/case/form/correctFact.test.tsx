import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file } from '../../../../emulator/scenarios/leicestershireInitial.ts';
import { day } from '../../../../src/domain/time/plainDate.ts';
import { CorrectFact, type CorrectingWorld } from '../../../../src/features/case/form/CorrectFact.tsx';

it('takes no typing before the device has answered: it would be dropped without a word', () => {
  const device = { draft: () => new Promise<string>(() => {}), keepDraft: () => Promise.resolve() };
  const world = { device, clock: { today: () => day('2026-12-22') } } as unknown as CorrectingWorld;
  const form = renderToStaticMarkup(
    <CorrectFact world={world} file={file} fact={file.facts[0]!} onDone={() => undefined} />,
  );
  const controls = form.match(/<(?:input|textarea|select)\b[^>]*>/g) ?? [];
  expect(controls).toHaveLength(4);
  for (const control of controls) expect(control).toMatch(/ (readonly|disabled)=""/i);
});
