import type { World } from '../app/world.ts';
import { Today } from '../features/today/Today.tsx';

export function PersonalTabRoutes({ world }: { readonly world: World }) {
  return <Today world={world} go={() => undefined} />;
}
