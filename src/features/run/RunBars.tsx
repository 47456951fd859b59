import { dateInLondon } from '../../domain/time/londonTime.ts';
import { Bar } from '../../ui/Bar.tsx';
import { inRow, shortTime } from '../../ui/dates.ts';
import { Text } from '../../ui/Text.tsx';
import type { Panel } from './panel.ts';
import { SavedBar } from './SavedBar.tsx';
import { useSaved } from './useLiveRecord.ts';

/** Only when needed: the minutes are signed off, nothing reaches SharePoint, or nothing is kept here. */
export function RunBars({ panel }: { readonly panel: Panel }) {
  const { live, meeting, notKept } = panel;
  const saved = useSaved(live);
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
      <SavedBar live={live} saved={saved} notKept={notKept} />
    </>
  );
}
