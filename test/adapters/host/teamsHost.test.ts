import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askHost } from '../../../src/adapters/host/teamsHost.ts';

type TeamsApp = Parameters<typeof askHost>[0];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const later = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));
const never = <T>() => new Promise<T>(() => {});

/** Teams, answering as these say. */
function teams(answers: {
  readonly initialize: () => Promise<void>;
  readonly context?: () => Promise<unknown>;
  readonly openLink?: TeamsApp['openLink'];
}): TeamsApp {
  const user = { id: 'u-1', userPrincipalName: 'u@council.example', licenseType: 'E3', tenant: { id: 't-1' } };
  const context = { app: { theme: 'dark' }, page: { frameContext: 'sidePanel' }, chat: { id: '19:meeting' }, user };
  return {
    initialize: answers.initialize,
    getContext: (answers.context ?? (async () => context)) as TeamsApp['getContext'],
    registerOnThemeChangeHandler: () => undefined,
    notifyAppLoaded: () => undefined,
    notifySuccess: (() => undefined) as unknown as TeamsApp['notifySuccess'],
    openLink: answers.openLink ?? (async () => {}),
  };
}

async function asked(app: TeamsApp) {
  const answer = askHost(app, []);
  await vi.advanceTimersByTimeAsync(60_000);
  return answer;
}

it('Says where the page is shown, also when Teams answers late', async () => {
  const host = await asked(teams({ initialize: () => later(15_000, undefined) }));
  expect(host).toMatchObject({ frame: 'sidePanel', chatId: '19:meeting' });
  expect(host).toMatchObject({ tenantId: 't-1', signInName: 'u@council.example', licence: 'E3' });
  expect(host?.theme()).toBe('dark');
});

it.each([
  ['never starts', teams({ initialize: never })],
  ['refuses to start', teams({ initialize: () => Promise.reject(new Error('no')) })],
  ['never says where', teams({ initialize: async () => {}, context: never })],
  ['refuses to say where', teams({ initialize: async () => {}, context: () => Promise.reject(new Error('no')) })],
])('A Teams that %s has not answered: it is not taken for a plain browser', async (_, app) => {
  expect(await asked(app)).toBeUndefined();
});

it('A link goes out through Teams, and a Teams that will not open it says so', async () => {
  const asked: string[] = [];
  const opens = await askedOf(async (link) => void asked.push(link));
  const refuses = await askedOf(() => Promise.reject(new Error('no')));
  expect(await opens?.openLink('https://app.council.example/plan.html#/LH-4163/LH-4163-initial-1')).toBe(true);
  expect(asked).toEqual(['https://app.council.example/plan.html#/LH-4163/LH-4163-initial-1']);
  expect(await refuses?.openLink('https://app.council.example/plan.html')).toBe(false);
});

const askedOf = (openLink: TeamsApp['openLink']) => asked(teams({ initialize: async () => {}, openLink }));
