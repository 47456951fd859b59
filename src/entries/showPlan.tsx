import { ShowPlan } from '../features/show-plan/ShowPlan.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { OpenedWorld } from './compose.ts';
import { start } from './start.tsx';
import { useHashRoute } from './useHashRoute.ts';

void start((world) => <PlanPage world={world} />, 'Sign in with your council account first, then share this window.');

function PlanPage({ world }: { readonly world: OpenedWorld }) {
  const [reference, meeting] = useHashRoute();
  return (
    <LiveRegion>
      {reference && meeting ? (
        <ShowPlan key={`${reference}/${meeting}`} world={world} reference={reference} meeting={meeting} />
      ) : (
        <Notice title="No meeting here" words="Press Show the plan in the meeting itself: it opens this page." />
      )}
    </LiveRegion>
  );
}
