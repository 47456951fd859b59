import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { triggerFor, withTrigger } from '../../../src/domain/settings/triggerWord.ts';

const settings = {
  ...defaultSettings,
  protectedDomains: [
    { domain: 'nhs.example', trigger: '[encrypt]' },
    { domain: '@Mail.NHS.example', trigger: '[secure]' },
    { domain: '*', trigger: '[outside]' },
    { domain: 'council.example', trigger: '' },
  ],
} as const;

it.each([
  ['gp@nhs.example', '[encrypt]'],
  ['GP@NHS.EXAMPLE ', '[encrypt]'],
  ['gp@ward.nhs.example', '[encrypt]'],
  ['gp@mail.nhs.example', '[secure]'],
  ['gp@notnhs.example', '[outside]'],
  ['petra@council.example', undefined],
])('%s needs %s', (address, trigger) => {
  expect(triggerFor(settings, address)).toBe(trigger);
});

it('is put in front once', () => {
  expect(withTrigger('Papers', '[encrypt]')).toBe('[encrypt] Papers');
  expect(withTrigger('[encrypt] Papers', '[encrypt]')).toBe('[encrypt] Papers');
  expect(withTrigger('Papers', undefined)).toBe('Papers');
  expect(triggerFor({ ...defaultSettings, protectedDomains: [] }, 'gp@nhs.example')).toBeUndefined();
});
