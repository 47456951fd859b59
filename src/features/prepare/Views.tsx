import { situationAt } from '../../domain/meeting/saidAtMeeting.ts';
import { type ViewGathered, viewsGathered } from '../../domain/meeting/viewsGathered.ts';
import { agendaFor } from '../../domain/procedure/agenda.ts';
import { Column } from '../../ui/layout.tsx';
import type { MarkName } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';

const has: Readonly<Record<ViewGathered['has'], { readonly mark: MarkName; readonly words: string }>> = {
  view: { mark: 'done', words: 'in the record' },
  'written update': { mark: 'done', words: 'sent in writing' },
  reason: { mark: 'info', words: 'reason recorded' },
  nothing: { mark: 'to do', words: 'nothing yet' },
};

/** F-PRE-04: whose view is there already, and whose is still to be gathered. */
export function Views({ of }: { readonly of: Prepared }) {
  const styles = usePrepareStyles();
  const { file, meeting, profile, record } = of;
  if (!record) return null;
  const agenda = agendaFor(profile, situationAt(file, meeting, record.view.record));
  const applies = agenda.flatMap(({ item, applies: asked }) => (asked ? [item] : []));
  const views = viewsGathered(file, record.view.record, applies);
  const gathered = views.filter((view) => view.has !== 'nothing').length;
  return (
    <Column>
      <Text look="section" as="h2">
        Views gathered
      </Text>
      <Text as="p" look="small" ink="second">
        {gathered} of {views.length}. A view, or the reason why there is none, is written at its item of the agenda;
        that can be done before the meeting.
      </Text>
      <ul className={styles.rows}>
        {views.map((view) => (
          <li key={view.id} className={styles.row}>
            <State name={has[view.has].mark}>
              {view.who}
              {view.is === 'child' ? ', child' : ''}: {has[view.has].words}
            </State>
          </li>
        ))}
      </ul>
    </Column>
  );
}
