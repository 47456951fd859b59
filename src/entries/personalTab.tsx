import { PersonalTabRoutes } from './personalTabRoutes.tsx';
import { start } from './start.tsx';

void start((world) => <PersonalTabRoutes world={world} />);
