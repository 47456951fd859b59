import { meetingWords } from '../../domain/procedure/meetingWords.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { TabRow } from '../../ui/TabRow.tsx';
import { Text } from '../../ui/Text.tsx';
import { headerState } from './headerState.ts';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import { useSaved } from './useLiveRecord.ts';
import { WhoseRecord } from './WhoseRecord.tsx';
import { Writing } from './Writing.tsx';
import { areInWords, whoWrites } from './whoWrites.ts';

export type Place = 'agenda' | 'here' | 'plan';

const places = [
  { value: 'agenda', words: 'Agenda', where: undefined },
  { value: 'here', words: 'Who is here', where: 'people' },
  { value: 'plan', words: 'Plan', where: 'plan' },
] as const;

const isItem = (where: string): boolean => where !== 'people' && where !== 'plan';

/** Whose record this is, so that nobody writes in the wrong one; whether it is saved; the three places. Never scrolls. */
export function RunHeader(props: {
  readonly panel: Panel;
  readonly place: Place;
  /** The agenda item that is open. */
  readonly item: string | undefined;
  readonly onPlace: (place: Place) => void;
}) {
  const styles = useRunStyles();
  const { file, live, meeting, notAdded, profile } = props.panel;
  const open = props.place === 'agenda' ? props.item : undefined;
  const here = notAdded.filter(({ kind, plan, item }) =>
    props.place === 'here'
      ? kind === 'guest' || kind === 'time'
      : props.place === 'plan'
        ? plan
        : item !== undefined && item === open,
  );
  const writing = whoWrites(props.panel);
  const tabs = places.map(({ value, words, where }) => {
    const names = where ? (writing.get(where) ?? []) : [...writing].flatMap(([at, who]) => (isItem(at) ? who : []));
    return names.length === 0
      ? { value, words }
      : {
          value,
          words,
          label: `${words}, ${areInWords(names)} writing there`,
          sign: <Writing names={names} where="there" />,
        };
  });
  return (
    <header className={styles.head}>
      <WhoseRecord file={file} meeting={meeting} />
      <Row apart gap="xs" className={styles.kind}>
        <Text look="small" ink="second" className={styles.cut}>
          {meetingWords(profile, meeting.kind).short}
        </Text>
        <Saved live={live} here={here.length} elsewhere={notAdded.length - here.length} />
      </Row>
      <TabRow tabs={tabs} look="small" className={styles.tabs} value={props.place} onValue={props.onPlace} />
    </header>
  );
}

/** The one thing in the header that changes by itself all the time. */
function Saved(props: Pick<Panel, 'live'> & { readonly here: number; readonly elsewhere: number }) {
  const { name, words } = headerState(useSaved(props.live), props);
  return (
    <State name={name} plain look="small">
      {words}
    </State>
  );
}
