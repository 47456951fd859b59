import { type Answer, type Area, type GraphCall, refuse } from './area.ts';
import { calendars, eventOf, type StoredEvent, showEvent } from './calendars.ts';
import { changeEvent } from './changeEvent.ts';
import { createEvent } from './createEvent.ts';
import { itemAnswer, listItems } from './outlookItem.ts';
import { epochOf } from './outlookTime.ts';

/** The caller's default calendar. */
export const calendar: Area<null> = {
  name: 'calendar',
  seed: () => null,
  routes: [
    { method: 'POST', path: '/me/events', run: createEvent },
    { method: 'POST', path: '/me/calendar/events', run: createEvent },
    { method: 'GET', path: '/me/events', run: (call) => answerList(call, mine(call)) },
    { method: 'GET', path: '/me/calendar/events', run: (call) => answerList(call, mine(call)) },
    { method: 'GET', path: '/me/calendarView', run: view },
    {
      method: 'GET',
      path: '/me/events/{id}',
      run: (call) => {
        const event = eventOf(call);
        return event ? itemAnswer(200, showEvent(event, call), call) : missing();
      },
    },
    {
      method: 'PATCH',
      path: '/me/events/{id}',
      run: (call) => {
        const event = eventOf(call);
        return event && !event.deleted ? changeEvent(call, event) : missing();
      },
    },
  ],
};

const missing = (): Answer => refuse(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

const mine = (call: GraphCall) =>
  call.tenant.state(calendars).events.filter((event) => event.owner === call.user.id && !event.deleted);

const answerList = (call: GraphCall, events: readonly StoredEvent[]) =>
  listItems(events, call, (event) => showEvent(event, call));

/** Every event that touches the time between, in order. */
function view(call: GraphCall): Answer {
  const at = (name: string) => epochOf({ dateTime: call.query.get(name) ?? '', timeZone: 'UTC' });
  const [from, to] = [at('startDateTime'), at('endDateTime')];
  if (Number.isNaN(from) || Number.isNaN(to))
    return refuse(400, 'ErrorInvalidParameter', 'startDateTime and endDateTime must be dates with times.');
  const touching = mine(call).filter((event) => event.startAt < to && event.endAt > from);
  return answerList(
    call,
    touching.sort((a, b) => a.startAt - b.startAt),
  );
}
