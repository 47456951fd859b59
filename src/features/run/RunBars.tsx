import type { RecordView } from '../../app/liveRecord.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import { Bar } from '../../ui/Bar.tsx';
import { inRow, shortTime } from '../../ui/dates.ts';
import { refusalWords } from '../../ui/refusalWords.ts';
import { Text } from '../../ui/Text.tsx';
import type { Panel } from './panel.ts';

const entries = (count: number) => (count === 1 ? '1 entry is' : `${count} entries are`);

/** Only when needed: the minutes are signed off, nothing reaches SharePoint, or nothing is kept here. */
export function RunBars({ panel }: { readonly panel: Panel }) {
  const { meeting, view } = panel;
  return (
    <>
      {meeting.signOff && (
        <Bar
          name="warning"
          title={`Signed off by ${meeting.signOff.by.name} at ${shortTime(meeting.signOff.at)} on ${inRow(dateInLondon(meeting.signOff.at))}.`}
        >
          <Text as="p">What you write now arrives after sign-off and is not in this version.</Text>
        </Bar>
      )}
      <SavedBar saved={view.saved} />
    </>
  );
}

function SavedBar({ saved }: { readonly saved: RecordView['saved'] }) {
  if (saved.kind === 'not kept')
    return (
      <Bar name="bad" title="This browser keeps no drafts.">
        <Text as="p">
          Keep this panel open until it says Saved. {entries(saved.waiting)} not saved anywhere else yet.
        </Text>
      </Bar>
    );
  if (saved.kind !== 'on this device' || !saved.why) return null;
  const offline = saved.why.kind === 'no answer';
  return (
    <Bar
      name="warning"
      title={offline ? `No connection since ${shortTime(saved.since)}.` : refusalWords(saved.why).what}
    >
      <Text as="p">
        Keep writing. {entries(saved.waiting)} kept on this device and {saved.waiting === 1 ? 'goes' : 'go'}{' '}
        {offline ? 'when you are back' : 'when it answers again'}.
      </Text>
    </Bar>
  );
}
