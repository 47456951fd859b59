import { Tab, TabList } from '@fluentui/react-components';
import type { SavedState } from '../../app/liveRecord.ts';
import { clockTime, inHeader } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

export type Place = 'agenda' | 'here' | 'plan';

/** Whose record this is, so that nobody writes in the wrong one; whether it is saved; the three places. Never scrolls. */
export function RunHeader(props: {
  readonly panel: Panel;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}) {
  const styles = useRunStyles();
  const { file, meeting, profile, view } = props.panel;
  return (
    <header className={styles.head}>
      <Row apart wrap gap="xs">
        <Row gap="snudge">
          <Text look="section" as="h1" nowrap>
            {file.children.map((child) => child.initials).join(', ')}
          </Text>
          <Text nowrap>{file.reference}</Text>
        </Row>
        <Text look="smallStrong" nowrap>
          {inHeader(meeting.time.date)}
        </Text>
      </Row>
      <Row apart gap="xs" className={styles.kind}>
        <Text look="small" ink="second" className={styles.cut}>
          {profile.words.meetingsShort[meeting.kind]}
        </Text>
        <Saved state={view.saved} />
      </Row>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={props.place}
        onTabSelect={(_, { value }) => props.onPlace(value as Place)}
      >
        <Tab value="agenda">Agenda</Tab>
        <Tab value="here">Who is here</Tab>
        <Tab value="plan">Plan</Tab>
      </TabList>
    </header>
  );
}

function Saved({ state }: { readonly state: SavedState }) {
  switch (state.kind) {
    case 'saved':
      return (
        <State name={state.at ? 'done' : 'to do'} plain look="small">
          {state.at ? `Saved ${clockTime(state.at)}` : 'Nothing to save yet'}
        </State>
      );
    case 'on this device':
      return (
        <State name="waiting" plain look="small">
          On this device {clockTime(state.since)}
        </State>
      );
    case 'not kept':
      return (
        <State name="warning" plain look="small">
          Not saved yet
        </State>
      );
  }
}
