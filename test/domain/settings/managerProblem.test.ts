import { expect, it } from 'vitest';
import { managerProblem } from '../../../src/domain/settings/managerProblem.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { petra, tansy } from '../../builders/elfrida.ts';

const named = { ...tansy, role: 'service manager', by: petra.name, on: day('2026-12-22') };

it('nobody names themselves, nobody is named twice, and anybody else can be', () => {
  expect(managerProblem(petra, petra, [])).toContain('Somebody else');
  expect(managerProblem(tansy, petra, [named])).toBe('Tansy Millbrook is named already.');
  expect(managerProblem(tansy, petra, [])).toBeUndefined();
});
