import { isTimeSlot } from './answerByHand.ts';
import { type Answer as AnswerGiven, allowsProposals, answerInvitation } from './answerInvitation.ts';
import { type Answer, type Area, type GraphCall, refuse } from './area.ts';
import { eventOf, type StoredEvent } from './calendars.ts';
import { invite } from './invitations.ts';

/** Cancelling, and what attendees answer. */
export const eventReplies: Area<null> = {
  name: 'eventReplies',
  seed: () => null,
  routes: [
    { method: 'POST', path: '/me/events/{id}/cancel', run: (call) => withEvent(call, cancel) },
    { method: 'DELETE', path: '/me/events/{id}', run: (call) => withEvent(call, remove) },
    { method: 'POST', path: '/me/events/{id}/accept', run: (call) => withEvent(call, reply('accepted')) },
    { method: 'POST', path: '/me/events/{id}/decline', run: (call) => withEvent(call, reply('declined')) },
    {
      method: 'POST',
      path: '/me/events/{id}/tentativelyAccept',
      run: (call) => withEvent(call, reply('tentativelyAccepted')),
    },
  ],
};

function withEvent(call: GraphCall, run: (call: GraphCall, event: StoredEvent) => Answer): Answer {
  const event = eventOf(call);
  return event && !event.deleted
    ? run(call, event)
    : refuse(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

function cancel(call: GraphCall, event: StoredEvent): Answer {
  if (!event.isOrganizer)
    return refuse(
      400,
      'ErrorInvalidRequest',
      'Your request can’t be completed. You need to be an organizer to cancel a meeting.',
    );
  const { comment, Comment } = (call.json ?? {}) as { readonly comment?: string; readonly Comment?: string };
  takeAway(call, event, comment ?? Comment ?? '');
  return { status: 202 };
}

function remove(call: GraphCall, event: StoredEvent): Answer {
  takeAway(call, event);
  return { status: 204 };
}

/** Into Deleted Items: in no list any more, and still there for whoever asks by its id. */
function takeAway(call: GraphCall, event: StoredEvent, comment = ''): void {
  if (event.isOrganizer) invite(call, event, event.attendees, 'Cancelled: ', comment);
  event.deleted = true;
  event.fields = { ...event.fields, isCancelled: event.isOrganizer };
}

const reply =
  (response: AnswerGiven) =>
  (call: GraphCall, event: StoredEvent): Answer => {
    if (event.isOrganizer) return refuse(400, 'ErrorInvalidRequest', 'The organizer cannot respond to the meeting.');
    const { sendResponse, proposedNewTime } = (call.json ?? {}) as Readonly<Record<string, unknown>>;
    const told = sendResponse !== false;
    if (proposedNewTime === undefined || proposedNewTime === null) {
      answerInvitation(call.tenant, event, call.user.userPrincipalName, { response, told });
      return { status: 202 };
    }
    // Published with the actions: 400 where the event takes no other times, or nobody is told of this one.
    if (!allowsProposals(event) || !told || response === 'accepted' || !isTimeSlot(proposedNewTime))
      return refuse(400, 'ErrorInvalidRequest', 'A new time cannot be proposed for this meeting.');
    answerInvitation(call.tenant, event, call.user.userPrincipalName, { response, told, proposedNewTime });
    return { status: 202 };
  };
