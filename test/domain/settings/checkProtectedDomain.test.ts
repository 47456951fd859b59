import { expect, test } from 'vitest';
import { checkProtectedDomain, tidyProtectedDomain } from '../../../src/domain/settings/checkProtectedDomain.ts';

const there = [{ domain: 'health.example', trigger: '[encrypt]' }];

test.each([
  ['', 'Give the part'],
  ['someone@school.example', 'not a domain'],
  ['school', 'not a domain'],
  ['school..example', 'not a domain'],
  ['@Health.example', 'already'],
])('%j is not taken as a domain', (domain, words) => {
  expect(checkProtectedDomain({ domain, trigger: '[encrypt]' }, there).domain).toContain(words);
});

test.each(['@School.example ', '*', 'a.b-c.example'])('%j is', (domain) => {
  expect(checkProtectedDomain({ domain, trigger: '[encrypt]' }, there)).toEqual({});
});

test('A listed domain may need no word, everyone else may not', () => {
  expect(checkProtectedDomain({ domain: 'police.example', trigger: ' ' }, there)).toEqual({});
  expect(checkProtectedDomain({ domain: '*', trigger: ' ' }, there).trigger).toContain('Give the word');
  expect(checkProtectedDomain({ domain: '*', trigger: 'x'.repeat(41) }, there).trigger).toContain('Forty');
});

test('A domain is kept as addresses are compared, and the word in one line', () => {
  expect(tidyProtectedDomain({ domain: ' @School.Example', trigger: ' [en\ncrypt] ' })).toEqual({
    domain: 'school.example',
    trigger: '[en crypt]',
  });
});
