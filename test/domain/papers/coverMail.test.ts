import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { coverMail } from '../../../src/domain/papers/coverMail.ts';
import { initialMeeting as meeting } from '../../builders/initialMeeting.ts';

const mail = coverMail({ papers: ['Minutes 2027-01-04 version 1.docx', 'Plan 2027-01-04 version 1.docx'], meeting });

test('The subject says which meeting by its day alone', () => {
  expect(mail.subject).toBe('Papers from the meeting on Monday 4 January 2027');
});

test('Subject and message name no one of the case, not its reference, and not what kind of meeting it was', () => {
  const said = `${mail.subject} ${mail.html} ${mail.text}`.toLowerCase();
  const secrets = [
    file.reference,
    ...file.children.flatMap(({ name, initials }) => [initials, ...name.split(' ')]),
    ...file.people.flatMap(({ name }) => name.split(' ')).filter((word) => word.length > 3),
    'child in need',
    'cin ',
    'social',
  ];
  for (const secret of secrets) expect(said).not.toContain(secret.toLowerCase());
});

test('The message names both papers and is the same in both forms', () => {
  expect(mail.text).toContain('Minutes 2027-01-04 version 1.docx and Plan 2027-01-04 version 1.docx');
  expect(mail.html.replaceAll('</p><p>', '\n\n').replace(/<\/?p>/g, '')).toBe(mail.text);
});

test('Nothing in a file name can become markup', () => {
  expect(coverMail({ papers: ['a<b>&.docx'], meeting }).html).toContain('a&lt;b&gt;&amp;.docx');
});
