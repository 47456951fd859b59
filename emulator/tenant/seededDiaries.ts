import type { ScenarioUser } from '../scenarios/scenario.ts';
import type { TenantContext } from './area.ts';
import type { StoredEvent } from './calendars.ts';
import { newChangeKey, newImmutableId, newRestId } from './outlookItem.ts';
import { epochOf } from './outlookTime.ts';

/** What is in people's calendars when the world begins: appointments of their own, nobody invited. */
export function seededDiaries(users: readonly ScenarioUser[], tenant: TenantContext): StoredEvent[] {
  return users.flatMap((user) =>
    (user.diary ?? []).map(({ from, to, showAs = 'busy', subject }): StoredEvent => {
      const at = (dateTime: string) => epochOf({ dateTime: `${dateTime}:00`, timeZone: 'Europe/London' });
      return {
        owner: user.id,
        isOrganizer: true,
        immutableId: newImmutableId(tenant),
        restId: newRestId(tenant),
        changeKey: newChangeKey(tenant),
        iCalUId: `040000008200E00074C5B7101A82E008${tenant.newId().replaceAll('-', '').toUpperCase()}`,
        startAt: at(from),
        endAt: at(to),
        attendees: [],
        properties: [],
        fields: {
          createdDateTime: tenant.scenario.now,
          lastModifiedDateTime: tenant.scenario.now,
          subject,
          showAs,
          sensitivity: 'normal',
          isAllDay: false,
          isCancelled: false,
          type: 'singleInstance',
          isOnlineMeeting: false,
          onlineMeetingProvider: 'unknown',
          onlineMeeting: null,
          hideAttendees: false,
          responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
          body: { contentType: 'html', content: '' },
          location: { displayName: '' },
          organizer: { emailAddress: { name: user.displayName, address: user.userPrincipalName } },
        },
      };
    }),
  );
}
