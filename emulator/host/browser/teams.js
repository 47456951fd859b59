// @ts-check
import { nestedAuth } from './nestedAuth.js';
import { listen } from './teamsHost.js';

/** @param {string} id */
const field = (id) =>
  /** @type {HTMLInputElement & HTMLSelectElement & HTMLFormElement} */ (document.getElementById(id));

/** Each window keeps its own theme, as each person's Teams does. */
let theme = sessionStorage.getItem('emulator-theme') ?? 'default';
const themePicker = field('theme');
themePicker.value = theme;
document.documentElement.dataset.theme = theme;

const frame = /** @type {HTMLIFrameElement | null} */ (document.getElementById('app'));
const listener = frame && openApp(frame);

/** @param {HTMLIFrameElement} app */
function openApp(app) {
  const host = JSON.parse(app.dataset.host ?? '{}');
  const session = crypto.randomUUID();
  const context = () => ({
    theme,
    locale: 'en-gb',
    entityId: 'cin-meetings',
    userObjectId: host.user.id,
    userPrincipalName: host.user.userPrincipalName,
    loginHint: host.user.userPrincipalName,
    tid: host.tenantId,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: session,
    appSessionId: session,
    appId: host.appId,
    frameContext: host.frameContext,
    userLicenseType: host.licence,
    isFullScreen: false,
    ringId: 'general',
    ...(host.chatId && { chatId: host.chatId, meetingId: host.meetingId }),
  });
  const listening = listen(app, host, context, nestedAuth(host));
  app.src = app.dataset.src ?? '';
  return listening;
}

themePicker.addEventListener('change', () => {
  theme = themePicker.value;
  sessionStorage.setItem('emulator-theme', theme);
  document.documentElement.dataset.theme = theme;
  listener?.themeChanged(theme);
});

field('person').addEventListener('change', () => field('person-form').submit());

/** The clock shows the emulated time as it stood when it was moved; the app's own runs on from there. */
/** @param {string} now */
async function moveTo(now) {
  const answer = await fetch('/emulator/now', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  if (answer.ok) location.reload();
}

for (const button of document.querySelectorAll('[data-move-to]'))
  button.addEventListener('click', () => moveTo(/** @type {HTMLElement} */ (button).dataset.moveTo ?? ''));

for (const button of document.querySelectorAll('[data-world]'))
  button.addEventListener('click', async () => {
    const name = /** @type {HTMLElement} */ (button).dataset.world ?? '';
    const answer = await fetch(`/emulator/reset?${new URLSearchParams({ scenario: name })}`, { method: 'POST' });
    if (answer.ok) location.assign('/teams');
  });

field('time-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void moveTo(fromLondon(field('time').value));
});

/** @param {string} local what clocks in London show, `2027-01-04T10:00` */
function fromLondon(local) {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' });
  const ahead = (Number(hour.format(asIfUtc)) - new Date(asIfUtc).getUTCHours() + 24) % 24;
  return new Date(asIfUtc - ahead * 3_600_000).toISOString();
}
