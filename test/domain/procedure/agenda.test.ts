import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/domain/procedure/agenda.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';

const ledBy = 'key worker';
const lines = (kind: 'initial' | 'progress', mode: 'teams' | 'in person') =>
  agendaFor(leicestershire, { kind, mode, ledBy });
const leftOut = (kind: 'initial' | 'progress', mode: 'teams' | 'in person') =>
  lines(kind, mode)
    .filter((line) => !line.applies)
    .map((line) => [line.item.id, line.whyNot]);

describe('F-RUN-01: the SSWOP agenda', () => {
  it('has twelve items in the procedure’s order', () => {
    expect(lines('initial', 'teams').map((line) => [line.item.id, line.item.number])).toEqual(
      Array.from({ length: 12 }, (_, i) => [`LEI-A${String(i + 1).padStart(2, '0')}`, i + 1]),
    );
  });

  it('all apply to an initial meeting on Teams', () => {
    expect(leftOut('initial', 'teams')).toEqual([]);
  });

  it('LEI-A04 is for Teams alone', () => {
    expect(leftOut('initial', 'in person')).toEqual([['LEI-A04', 'Only on Teams']]);
  });

  it('LEI-A03 is for an initial meeting alone', () => {
    expect(leftOut('progress', 'teams')).toEqual([['LEI-A03', 'Only at an initial meeting']]);
  });

  it('LEI-A07 is asked at every meeting; only at an initial one are statement and goal agreed', () => {
    const ask = (kind: 'initial' | 'progress') =>
      lines(kind, 'teams').find((line) => line.item.id === 'LEI-A07')?.item.ask ?? '';
    expect(ask('initial')).toContain('Agree the statement and the goal');
    expect(ask('progress')).not.toContain('Agree');
    expect(ask('initial').startsWith(ask('progress'))).toBe(true);
  });

  it('LEI-A09 and LEI-A10 are advice to the chair', () => {
    const forChair = lines('initial', 'teams').filter((line) => line.item.forChair);
    expect(forChair.map((line) => line.item.id)).toEqual(['LEI-A09', 'LEI-A10']);
  });

  it('captures who came, both voices, statements, plan and the next meeting', () => {
    const captures = new Set(lines('initial', 'teams').flatMap((line) => line.item.captures));
    for (const capture of ['attendance', 'child’s voice', 'parents’ voice', 'statements', 'plan', 'next meeting'])
      expect(captures).toContain(capture);
  });

  it('is empty where a procedure is silent', () => {
    const silent = {
      ...leicestershire,
      agenda: { ...leicestershire.agenda, initial: { silent: true, note: '-' } },
    } as const;
    expect(agendaFor(silent, { kind: 'initial', mode: 'teams', ledBy })).toEqual([]);
  });
});
