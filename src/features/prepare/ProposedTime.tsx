import type { Person } from '../../domain/case/caseFile.ts';
import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { timeWords } from './askedWords.ts';
import type { Prepared } from './prepared.ts';

/** Another time that somebody asked for. */
export function ProposedTime(props: { readonly of: Prepared; readonly person: Person; readonly to: MeetingTime }) {
  return (
    <Row wrap>
      <Flag name="warning">Asks for another time</Flag>
      <Text>{timeWords(props.to)}</Text>
    </Row>
  );
}
