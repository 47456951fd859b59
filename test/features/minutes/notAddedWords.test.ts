import { expect, it } from 'vitest';
import type { NotAdded } from '../../../src/app/notAdded.ts';
import { notAddedWords } from '../../../src/features/minutes/notAddedWords.ts';

const typed = (kind: NotAdded['kind']): NotAdded => ({ kind, item: 'LEI-A05', plan: false });

it('counts what is typed here and not added, by kind', () => {
  expect(notAddedWords([typed('note')])).toBe('1 note typed here is not added.');
  expect(notAddedWords([typed('note'), typed('action')])).toBe('1 note and 1 action typed here are not added.');
  expect(notAddedWords([typed('change'), typed('note'), typed('next meeting'), typed('note')])).toBe(
    '2 notes, 1 change and 1 next meeting typed here are not added.',
  );
  expect(notAddedWords([typed('finish'), typed('guest')])).toBe(
    '1 guest and 1 reason to finish typed here are not added.',
  );
});
