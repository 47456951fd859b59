import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/domain/procedure/inForce.ts';
import { workOut } from './checkWorked.ts';
import { worked } from './worked/index.ts';
import type { WorkedRow } from './workedRow.ts';

const title = (row: WorkedRow): string => {
  const { note, when, ...rest } = row;
  return `${Object.values(rest).slice(0, 2).join(' ')}${when ? ` ${JSON.stringify(when)}` : ''}${note ? `: ${note}` : ''}`;
};

describe.each(worked.map((each) => [each.id, each.rows] as const))('Worked by hand: %s', (id, rows) => {
  const profile = profileOf(id);
  it.each(rows.map((row) => [title(row), row] as const))('%s', (_, row) => {
    if (!profile) throw new Error(`No profile ${id}`);
    expect(workOut(profile, row)).toEqual(row);
  });
});
