import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/app/ports/refusal.ts';
import { refusalWords } from '../../src/ui/refusalWords.ts';

const all: Readonly<Record<Refusal['kind'], Refusal>> = {
  'signed out': { kind: 'signed out' },
  'not allowed': { kind: 'not allowed', needs: 'permission to write in the site' },
  'not found': { kind: 'not found', what: 'the case' },
  'site behind': { kind: 'site behind', lacks: 'Team' },
  'changed elsewhere': { kind: 'changed elsewhere' },
  'not a manager': { kind: 'not a manager', who: ['team manager', 'head of service'], named: true },
  'not ratified': { kind: 'not ratified', who: 'team manager' },
  busy: { kind: 'busy' },
  'no answer': { kind: 'no answer' },
  unreadable: { kind: 'unreadable', where: 'case.json' },
  refused: { kind: 'refused', code: 'invalidRequest' },
};

describe('every refusal says what it is and what to do', () => {
  for (const refusal of Object.values(all))
    it(refusal.kind, () => {
      const { what, next } = refusalWords(refusal);
      expect(what).toMatch(/^[A-Z].*\.$/);
      expect(next).toMatch(/^[A-Z].*\.$/);
      expect(`${what} ${next}`).not.toMatch(/!|please|successfully|undefined/i);
    });
});

it('carries on what the refusal knows', () => {
  expect(refusalWords(all['not allowed']).next).toContain('permission to write in the site');
  const nobody = refusalWords({ kind: 'not a manager', who: ['team manager'], named: false }).next;
  expect(nobody).toContain('Nobody is named yet: somebody other than that manager has to do it there.');
  expect(refusalWords(all['not a manager']).next).not.toContain('Nobody is named yet');
  expect(refusalWords(all.refused).what).toContain('invalidRequest');
});
