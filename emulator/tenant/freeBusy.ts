import { type Answer, type Area, type GraphCall, refuse } from './area.ts';
import { askedZone, calendars, type StoredEvent, userAt } from './calendars.ts';
import { readTimes } from './eventTimes.ts';
import { inZone } from './outlookTime.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Window {
  readonly startAt: number;
  readonly endAt: number;
}

/** When people are busy, as far as their calendars say. It keeps nothing of its own. */
export const freeBusy: Area<null> = {
  name: 'freeBusy',
  seed: () => null,
  routes: [{ method: 'POST', path: '/me/calendar/getSchedule', run: getSchedule }],
};

/** Parameters of an action count without their case. The published limits are checked before; these are Exchange's own. */
function getSchedule(call: GraphCall): Answer {
  const json = Object.fromEntries(Object.entries(call.json ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const schedules = (json.schedules ?? []) as readonly string[];
  const interval = Number(json.availabilityviewinterval ?? 30);
  const window = readTimes({ start: json.starttime, end: json.endtime });
  if ('status' in window || window.endAt <= window.startAt)
    return refuse(
      400,
      'ErrorInvalidTimeInterval',
      'The time duration specified for FreeBusyViewOptions.TimeWindow is invalid.',
    );
  if (window.endAt - window.startAt > 62 * DAY)
    return refuse(
      400,
      'ErrorTimeIntervalTooBig',
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = 62 days.',
    );
  if (interval < 5 || interval > 1440 || interval * MINUTE > window.endAt - window.startAt)
    return refuse(
      400,
      'ErrorInvalidMergedFreeBusyInterval',
      'The specified merged free/busy interval is not valid. Specify an interval that is less than the free/busy time window and between 5 and 1440 minutes.',
    );
  if (schedules.length === 0)
    return refuse(400, 'ErrorMailboxDataArrayEmpty', 'The MailboxData array is empty or not provided.');
  return { status: 200, body: { value: schedules.map((address) => schedule(call, address, window, interval)) } };
}

/** Somebody outside the organisation is no failure of the whole: their own part says so. */
function schedule(call: GraphCall, address: string, window: Window, interval: number): Record<string, unknown> {
  const user = userAt(call.tenant, address);
  if (!user)
    return {
      scheduleId: address,
      availabilityView: '',
      error: {
        message: 'Unable to resolve e-mail address to an Active Directory object.',
        responseCode: 'ErrorMailRecipientNotFound',
      },
    };
  const events = call.tenant
    .state(calendars)
    .events.filter((event) => event.owner === user.id && isShown(event) && touches(event, window))
    .sort((a, b) => a.startAt - b.startAt);
  const zone = askedZone(call);
  return {
    scheduleId: address,
    availabilityView: view(events, window, interval),
    scheduleItems: events.map((event) => ({
      isPrivate: event.fields.sensitivity === 'private',
      status: statusOf(event),
      // What a calendar is about is told of one's own, and of others' where they share that much: here nobody does.
      ...(user.id === call.user.id && event.fields.sensitivity !== 'private'
        ? { subject: event.fields.subject, location: '' }
        : {}),
      start: inZone(event.startAt, zone),
      end: inZone(event.endAt, zone),
    })),
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: 'GMT Standard Time' },
    },
  };
}

const touches = (event: Window, window: Window) => event.startAt < window.endAt && event.endAt > window.startAt;

const isShown = ({ fields }: StoredEvent) => fields.isCancelled !== true && answerOf(fields) !== 'declined';

const answerOf = (fields: StoredEvent['fields']) =>
  (fields.responseStatus as { readonly response?: string } | undefined)?.response;

/** An invitation nobody has answered yet stands as tentative. */
function statusOf({ fields }: StoredEvent): string {
  const showAs = String(fields.showAs ?? 'busy');
  const open = answerOf(fields) === 'notResponded' || answerOf(fields) === 'tentativelyAccepted';
  return open && showAs === 'busy' ? 'tentative' : showAs;
}

const digits = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere'];

/** One digit for each stretch of the window; where several meet, the one that binds most. */
function view(events: readonly StoredEvent[], { startAt, endAt }: Window, interval: number): string {
  const binds = ['free', 'workingElsewhere', 'tentative', 'busy', 'oof'];
  let text = '';
  for (let at = startAt; at < endAt; at += interval * MINUTE) {
    const met = events.filter((event) => touches(event, { startAt: at, endAt: at + interval * MINUTE })).map(statusOf);
    const most = met.sort((a, b) => binds.indexOf(b) - binds.indexOf(a))[0] ?? 'free';
    text += String(Math.max(0, digits.indexOf(most)));
  }
  return text;
}
