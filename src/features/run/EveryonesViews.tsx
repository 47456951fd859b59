import { Button } from '@fluentui/react-components';
import { viewsOf } from '../../domain/meeting/viewsOf.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Panel } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';
import { useRunStyles } from './runStyles.ts';

/** Everybody who is here, with their view or that they gave none. A view is written in the box below, with whose it is. */
export function EveryonesViews({ panel }: { readonly panel: Panel }) {
  const run = useRunStyles();
  const { file, live, view } = panel;
  const views = viewsOf(file, view.record);
  const say = (target: string, value: boolean) => void live.add({ type: 'none given', target, value });
  if (views.length === 0)
    return (
      <Text as="p" look="small" ink="second">
        Record who is here, and each person is asked for here.
      </Text>
    );
  return (
    <ul className={run.list} aria-label="Everyone’s views">
      {views.map(({ person, view: said }) => (
        <li key={person.id} className={run.entry}>
          <Row apart gap="xs">
            <State name={said === 'missing' ? 'to do' : 'done'} plain look="small">
              {person.name}, {person.role}
              {said === 'none given' ? ': gave no view' : ''}
            </State>
            {said !== 'given' && (
              <Button
                size="small"
                aria-label={
                  said === 'none given' ? `${person.name} has a view after all` : `${person.name} gave no view`
                }
                onClick={() => say(person.id, said === 'missing')}
              >
                {said === 'none given' ? 'Take back' : 'None given'}
              </Button>
            )}
          </Row>
          {said !== 'given' && (
            <RegisterClash
              panel={panel}
              of={person.name}
              register={view.record.noneGiven.get(person.id)}
              words={(value) => (value ? 'none given' : 'not asked yet')}
              onChoose={(value) => say(person.id, value)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
