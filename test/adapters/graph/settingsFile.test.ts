import { expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { decodeSettings } from '../../../src/adapters/graph/documents/settingsDocument.ts';
import { defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { given, signedIn } from '../../builders/signedIn.ts';

const nhs = { ...defaultSettings, protectedDomains: [{ domain: 'nhs.example', trigger: '[encrypt]' }] } as const;

test('Defaults while nobody has set anything; then what was set, for everyone', async () => {
  const { as } = await signedIn();
  expect(given(await as(petra).settings.read())).toEqual({ value: defaultSettings, etag: undefined });
  given(await as(petra).settings.save(nhs, undefined));
  expect(given(await as(tansy).settings.read()).value).toEqual(nhs);
});

test('Two who set something at once: the second is told, and nothing is overwritten', async () => {
  const { as } = await signedIn();
  const { etag } = given(await as(petra).settings.save(nhs, undefined));
  expect(await as(tansy).settings.save(defaultSettings, undefined)).toMatchObject({
    reason: { kind: 'changed elsewhere' },
  });
  given(await as(tansy).settings.save({ ...nhs, protectedDomains: [] }, etag));
  expect(await as(petra).settings.save(nhs, etag)).toMatchObject({ reason: { kind: 'changed elsewhere' } });
});

test('A file from before managers were named: nobody is', () => {
  const { managers: _, ...before } = defaultSettings;
  expect(decodeSettings(JSON.stringify(before))).toEqual(defaultSettings);
});
