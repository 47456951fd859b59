import { expect, it } from 'vitest';
import { undoing } from '../../../src/domain/settings/councilChange.ts';
import { defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { managerProblem, namesThemselves } from '../../../src/domain/settings/managerProblem.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { petra, tansy } from '../../builders/elfrida.ts';

const named = { ...tansy, role: 'service manager', by: petra.name, on: day('2026-12-22') };

it('nobody names themselves, nobody is named twice, and anybody else can be', () => {
  expect(managerProblem(petra, petra, [])).toContain('Somebody else');
  expect(managerProblem(tansy, petra, [named])).toBe('Tansy Millbrook is named already.');
  expect(managerProblem(tansy, petra, [])).toBeUndefined();
});

it('is naming oneself under whichever entry, and as the undoing of having taken oneself off', () => {
  expect(namesThemselves({ part: 'managers', id: tansy.id, to: named }, tansy)).toBe(true);
  expect(namesThemselves({ part: 'managers', id: petra.id, to: named }, tansy)).toBe(true);
  expect(namesThemselves({ part: 'managers', id: tansy.id, to: named }, petra)).toBe(false);
  const off = { part: 'managers', id: tansy.id } as const;
  expect(namesThemselves(off, tansy)).toBe(false);
  expect(namesThemselves(undoing({ ...defaultSettings, managers: [named] }, off), tansy)).toBe(true);
});
