import { MeetingTabRoutes } from './meetingTabRoutes.tsx';
import { start } from './start.tsx';

void start((world, host) => (
  <MeetingTabRoutes
    world={world}
    surface={{
      frame: host.frame === 'sidePanel' ? 'sidePanel' : 'content',
      chatId: host.chatId,
      openLink: host.openLink,
    }}
  />
));
