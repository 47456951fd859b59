import { caseLh4163, osric, petra } from '../../../../emulator/scenarios/leicestershireInitial.ts';
import { everyoneIn, type InReport } from '../../../../src/domain/meeting/call/callReport.ts';
import { compareCalls } from '../../../../src/domain/meeting/call/compareCalls.ts';
import type { EventBody } from '../../../../src/domain/meeting/event.ts';
import { guest, staff } from '../../../builders/callReport.ts';
import { initialMeeting, wholeMeeting } from '../../../builders/initialMeeting.ts';
import { recordOf } from '../../../builders/recordOf.ts';

const school = { ...guest('School office'), address: 'Office@InkpotLane.example' };
/** Everyone whom the list has as here. */
export const everyone = [staff(petra), staff(osric), guest('Marigold Fay (Guest)'), guest('myrtle  fay'), school];
export const without = (name: string) => everyone.filter((one) => !one.name.includes(name));

/** One report of the call, held against the record. */
export const compared = (people: readonly InReport[], record: readonly EventBody[] = wholeMeeting) =>
  compareCalls({ file: caseLh4163, meeting: initialMeeting, record: recordOf(record) }, [
    { time: initialMeeting.time, people: everyoneIn([people]) },
  ]);
export const ids = (people: readonly InReport[], record?: readonly EventBody[]) =>
  compared(people, record).questions.map(({ id }) => id);
