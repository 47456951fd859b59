import type { World } from '../app/world.ts';

export function MeetingTabRoutes(_: {
  readonly world: World;
  readonly surface: { readonly frame: 'sidePanel' | 'content'; readonly chatId?: string };
}) {
  return null;
}
