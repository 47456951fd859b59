import { scenarios } from '../scenarios/index.ts';
import { escapeHtml } from '../tenant/accountPicker.ts';
import type { TenantContext } from '../tenant/area.ts';
import { type MeetingInTeams, meetingsOf } from './meetingsOf.ts';
import { type Present, presentIn } from './present.ts';
import { londonText, londonWords, nextWorkingDay } from './workingDay.ts';

type View = 'tab' | 'meetings' | 'details' | 'panel';

interface Shown {
  readonly tenant: TenantContext;
  readonly people: readonly Present[];
  readonly person: Present;
  readonly view: View;
  readonly meetings: readonly MeetingInTeams[];
  readonly meeting: MeetingInTeams | undefined;
}

/** The emulated Teams. What is shown is in the address, so two windows can be two people. */
export function teamsPage(tenant: TenantContext, query: URLSearchParams): string {
  const people = presentIn(tenant);
  const person = people.find(({ key }) => key === query.get('person')) ?? people[0]!;
  const meetings = meetingsOf(tenant, person.outside ? undefined : person.key);
  const meeting = meetings.find((one) => one.chatId === query.get('chat'));
  const asked = query.get('view');
  const view: View =
    asked === 'meetings' || ((asked === 'details' || asked === 'panel') && meeting) ? (asked as View) : 'tab';
  const shown = { tenant, people, person, view, meetings, meeting };
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleOf(shown))} · Teams (emulated)</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/emulator-host/teams.css"><script type="module" src="/emulator-host/teams.js"></script></head>
<body>${topBar(shown)}
<div class="below">${rail(shown)}<main>${content(shown)}</main></div></body></html>`;
}

function titleOf({ view, meeting }: Shown): string {
  if (view === 'tab') return 'CIN Meetings';
  return view === 'meetings' ? 'Calendar' : (meeting?.subject ?? '');
}

export function address(person: string, view: View, chat?: string): string {
  return `/teams?${new URLSearchParams({ person, view, ...(chat === undefined ? {} : { chat }) })}`;
}

function topBar({ tenant, people, person, view, meetings, meeting }: Shown): string {
  const options = people
    .map(
      ({ key, user, is }) =>
        `<option value="${key}"${key === person.key ? ' selected' : ''}>${escapeHtml(user.name)}, ${escapeHtml(is)}</option>`,
    )
    .join('');
  const now = tenant.now();
  const next = meeting ?? meetings.find((one) => one.startsAt > now);
  return `<header>
<p class="product">Teams <small>emulated</small></p>
<form class="field" action="/teams" id="person-form"><label for="person">Signed in as</label>
<select id="person" name="person">${options}</select><input type="hidden" name="view" value="${view}">${
    meeting ? `<input type="hidden" name="chat" value="${escapeHtml(meeting.chatId)}">` : ''
  }<noscript><button>Switch</button></noscript></form>
<div class="field"><label for="theme">Theme</label>
<select id="theme"><option value="default">Light</option><option value="dark">Dark</option><option value="contrast">High contrast</option></select></div>
<section class="time" aria-labelledby="time-title"><h2 id="time-title">It is</h2><p id="now" data-now="${now}">${londonWords(now)}</p>
<button type="button" data-move-to="${nextWorkingDay(now)}">Next working day</button>
${next ? `<button type="button" data-move-to="${next.startsAt}">To the meeting day</button>` : ''}
<details><summary>Another time</summary><form id="time-form"><label for="time">London time</label>
<input id="time" type="datetime-local" value="${londonText(now)}" required><button>Move to it</button></form></details></section>
${worlds(tenant)}<a href="/outbox" target="outbox">What recipients got</a>
</header>`;
}

/** Every world there is, with what can be tried in it. Beginning one puts an end to this one. */
function worlds({ scenario }: TenantContext): string {
  const each = Object.values(scenarios)
    .map(
      ({ name, about }) =>
        `<li><button type="button" data-world="${escapeHtml(name)}"${name === scenario.name ? ' aria-current="true"' : ''}>${escapeHtml(name)}</button><p>${escapeHtml(about)}</p></li>`,
    )
    .join('');
  return `<details class="worlds"><summary>World: ${escapeHtml(scenario.name)}</summary><div><p>Beginning a world puts everything back to its start.</p><ul>${each}</ul></div></details>`;
}

function rail({ person, view }: Shown): string {
  const entry = (to: View, name: string, glyph: string) =>
    `<li><a href="${address(person.key, to)}"${view === to ? ' aria-current="page"' : ''}><span aria-hidden="true">${glyph}</span>${name}</a></li>`;
  const scenery = (name: string, glyph: string) =>
    `<li class="scenery" aria-hidden="true"><span>${glyph}</span>${name}</li>`;
  return `<nav aria-label="Teams"><ul>${scenery('Activity', '◔')}${scenery('Chat', '▭')}${entry('meetings', 'Calendar', '▦')}${scenery('Calls', '◡')}${entry('tab', 'CIN Meetings', '◈')}</ul></nav>`;
}

function content(shown: Shown): string {
  const { tenant, person, view, meetings, meeting } = shown;
  if (view === 'tab') {
    return `<h1 class="hidden">CIN Meetings</h1>${appFrame(tenant, person, '/index.html', 'content')}`;
  }
  if (view === 'meetings' || !meeting) return meetingList(person, meetings);
  const heading = `<div class="meeting-head"><h1>${escapeHtml(meeting.subject)}</h1><p>${escapeHtml(meeting.when)}</p>`;
  if (view === 'details') {
    return `${heading}<ul class="tabs" aria-label="Tabs of this meeting"><li class="scenery" aria-hidden="true">Chat</li><li class="scenery" aria-hidden="true">Details</li>${
      meeting.hasTab ? '<li><span aria-current="page">CIN Meetings</span></li>' : ''
    }</ul><a class="button" href="${escapeHtml(address(person.key, 'panel', meeting.chatId))}">Join</a></div>
${meeting.hasTab ? appFrame(tenant, person, '/meeting.html', 'content', meeting) : notThere}`;
  }
  return `${heading}<a class="button" href="${escapeHtml(address(person.key, 'meetings'))}">Leave</a></div>
<div class="call"><section class="stage" aria-label="The call"><ul>${meeting.members
    .map((name) => `<li><span class="face" aria-hidden="true">${initials(name)}</span>${escapeHtml(name)}</li>`)
    .join('')}</ul><p>There is no sound or picture in this emulated call.</p></section>
<section class="panel" aria-label="Side panel"><h2>CIN Meetings</h2>${
    meeting.hasTab ? appFrame(tenant, person, '/meeting.html', 'sidePanel', meeting) : notThere
  }</section></div>`;
}

const notThere = '<p class="empty">CIN Meetings is not in this meeting’s chat yet.</p>';

const initials = (name: string) =>
  escapeHtml(
    name
      .split(' ')
      .map((word) => word[0] ?? '')
      .join(''),
  );

function meetingList(person: Present, meetings: readonly MeetingInTeams[]): string {
  const rows = meetings
    .map(
      (one, index) => `<li aria-labelledby="meeting-${index}"><h2 id="meeting-${index}">${escapeHtml(one.subject)}</h2>
<p>${escapeHtml(one.when)}</p><p>Organiser: ${escapeHtml(one.organiser)}</p>
<p class="actions"><a class="button" href="${escapeHtml(address(person.key, 'details', one.chatId))}">Open details tab</a>
<a class="button" href="${escapeHtml(address(person.key, 'panel', one.chatId))}">Join (side panel)</a></p></li>`,
    )
    .join('');
  return `<div class="page"><h1>Calendar</h1><p>Teams meetings in the calendar of ${escapeHtml(person.user.name)}.</p>
${rows === '' ? '<p class="empty">No meetings yet. Book one in CIN Meetings.</p>' : `<ul class="meetings">${rows}</ul>`}</div>`;
}

/** The script gives the frame its address, once it listens: the app's first message must not be missed. */
function appFrame(
  tenant: TenantContext,
  person: Present,
  src: string,
  frameContext: 'content' | 'sidePanel',
  meeting?: MeetingInTeams,
): string {
  const { user, tenantId, licence } = person;
  const host = {
    tenantId,
    appId: tenant.scenario.app.catalogId,
    user,
    licence,
    frameContext,
    ...(meeting && {
      chatId: meeting.chatId,
      meetingId: Buffer.from(`0#${meeting.chatId}#0`).toString('base64'),
      meetingTitle: meeting.subject,
    }),
  };
  return `<iframe id="app" title="CIN Meetings" allow="clipboard-write" data-src="${src}" data-host="${escapeHtml(JSON.stringify(host))}"></iframe>`;
}
