import { never } from '../result.ts';
import { type AgencyConcern, isGone } from './agencyConcern.ts';
import type { DifferedItem } from './mergeById.ts';
import type { Differed } from './mergeFields.ts';

/** Fields of a case, a child and a person as a sentence names them. */
const fieldWords: Readonly<Record<string, string>> = {
  procedure: 'procedure',
  ledBy: 'who leads the plan',
  circumstances: 'what is true of the case',
  leadWorker: 'lead worker',
  team: 'team',
  consent: 'consent',
  times: 'preferred times',
  mode: 'preferred way of meeting',
  places: 'preferred places',
  name: 'name',
  initials: 'initials',
  born: 'date of birth',
  joined: 'day of joining the case',
  needs: 'needs',
  attends: 'coming to meetings',
  role: 'role',
  side: 'family, council or agency',
  fills: 'place at the meeting',
  parentalResponsibility: 'parental responsibility',
  email: 'address',
  accountId: 'account',
  papersBy: 'way of getting papers',
  phone: 'phone number',
  livesWith: 'children they live with',
  language: 'language',
  support: 'support',
  apartFrom: 'safety flag',
  addressFailed: 'note that a message came back',
  about: 'what it is about',
  what: 'what was said',
  raisedWith: 'whom it went to',
  raisedOn: 'day it was raised',
  leadOn: 'day with their safeguarding lead',
  settledOn: 'day it was settled',
  withdrawn: 'withdrawal',
  answers: 'answer',
  removed: 'removal of its text',
};

/** `Consent: kept yours (given); someone else had saved refused.` */
export const differedInCase = (differed: readonly Differed[]): readonly string[] =>
  differed.map((one) => sentence(capitalised(wordOf(one.field)), one));

/** `Marigold Fay’s address: …` */
export function differedInList<T extends { readonly name: string }>(
  differed: readonly DifferedItem<T>[],
): readonly string[] {
  return differed.flatMap((one) => {
    const { name } = one.item;
    switch (one.what) {
      case 'fields':
        return one.fields.map((field) => sentence(`${name}’s ${wordOf(field.field)}`, field));
      case 'added by them':
        return [`${name} was added by someone else meanwhile.`];
      case 'removed by them':
        return [`${name} was removed by someone else meanwhile.`];
      case 'kept: they changed it':
        return [`${name} was not removed: someone else has changed what is known of them meanwhile.`];
      case 'kept: still needed':
        return [`${name} was not removed: a meeting, the plan, a safety flag or something sent names them.`];
      default:
        return never(one);
    }
  });
}

/** `The concern of Mr Inglenook, school, day it was settled: …` Of one that is withdrawn or removed nothing that it said. */
export const differedInConcerns = (differed: readonly DifferedItem<AgencyConcern>[]): readonly string[] =>
  differed.flatMap((one) => {
    const { agency } = one.item;
    const name = `The concern of ${agency}`;
    if (one.what !== 'fields') return differedInList([{ ...one, item: { name } }]);
    return one.fields
      .filter(({ field }) => !isGone(one.item) || (field !== 'what' && field !== 'raisedWith' && field !== 'answers'))
      .map((field) =>
        field.field === 'what' && field.both
          ? `${name} has two wordings now, yours and someone else’s: choose on the page of the case.`
          : sentence(`${name}, ${wordOf(field.field)}`, field),
      );
  });

const wordOf = (field: string) => fieldWords[field] ?? field;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(subject: string, { kept, both, yours, theirs }: Differed): string {
  if (!both) return `${subject}: someone else changed it${said(' to ', theirs)} meanwhile.`;
  return kept === 'yours'
    ? `${subject}: kept yours${said(', ', yours)}. Someone else had saved ${words(theirs) ?? 'something else'}.`
    : `${subject}: kept theirs${said(', ', theirs)}, the more careful one. Yours was ${words(yours) ?? 'something else'}.`;
}

const said = (lead: string, value: unknown) => {
  const text = words(value);
  return text === undefined ? '' : `${lead}${text}`;
};

/** Undefined for what has no short words: ids and times. */
function words(value: unknown): string | undefined {
  if (value === undefined || value === '') return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return value.length > 60 ? undefined : `“${value}”`;
  if (typeof value === 'object' && value !== null && 'state' in value) return words(value.state);
  return undefined;
}
