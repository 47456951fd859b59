import { type AgencyConcern, type ConcernWording, removedConcern, wordless } from './agencyConcern.ts';
import { hadWords, wordingNow } from './concernWords.ts';
import { type DifferedItem, type MergedList, mergeById } from './mergeById.ts';

type Concerns = readonly AgencyConcern[];

/** Said by what it belongs to. */
const unsaid: readonly string[] = ['earlier', 'also', 'worded', 'leadNoted', 'settledNoted', 'recordedById'];

/**
 * Two people's concerns of one case, each field by field. Two wordings that nobody had seen both stay, to be chosen from.
 * What was withdrawn or removed stays without its words, whatever somebody saved of it from an older page.
 */
export function mergeConcerns(was: Concerns, yours: Concerns, theirs: Concerns): MergedList<AgencyConcern> {
  const merged = mergeById(was, yours, theirs);
  const find = (list: Concerns, id: string) => list.find((one) => one.id === id);
  return {
    items: merged.items.map((item) => {
      const [before, mine, other] = [find(was, item.id), find(yours, item.id), find(theirs, item.id)];
      if (!mine || !other) return item;
      return gone(before ? withBoth(item, before, mine, other) : pressedAgain(mine, other), mine, other);
    }),
    differed: merged.differed.flatMap(said),
  };
}

/** Nobody takes back that it was withdrawn or removed. */
function gone(item: AgencyConcern, mine: AgencyConcern, other: AgencyConcern): AgencyConcern {
  const [withdrawn, removed] = [item.withdrawn ?? mine.withdrawn ?? other.withdrawn, mine.removed ?? other.removed];
  if (!withdrawn && !removed) return item;
  const kept = { ...item, ...(withdrawn && { withdrawn }) };
  return removed ? removedConcern(kept, removed) : wordless(kept);
}

/** The press of a form whose answer was lost, pressed again: whatever became of it stays, and words it never had stand beside. */
function pressedAgain(mine: AgencyConcern, other: AgencyConcern): AgencyConcern {
  const { what, recordedBy: by, recordedAt: at } = mine;
  const kept = { ...mine, ...other };
  // Not the id of the concern, which is that of its first wording.
  return hadWords(other, what)
    ? kept
    : { ...kept, also: [...(other.also ?? []), { id: `${mine.id} ${at}`, by, at, what }] };
}

function withBoth(item: AgencyConcern, was: AgencyConcern, mine: AgencyConcern, other: AgencyConcern): AgencyConcern {
  const clash = was.what !== mine.what && was.what !== other.what && mine.what !== other.what;
  const stands = wordingNow(item).id;
  const of = <T extends { readonly id: string }>(list: (one: AgencyConcern) => readonly T[] | undefined) =>
    mergeById(list(was) ?? [], list(mine) ?? [], list(other) ?? []).items;
  const { answers: _answers, earlier: _earlier, also: _also, ...rest } = item;
  const answers = of((one) => one.answers);
  const isOther = ({ id }: ConcernWording) => id !== stands;
  const also = [...of((one) => one.also), ...(clash ? [wordingNow(other)] : [])].filter(isOther);
  const earlier = of((one) => one.earlier).filter(isOther);
  return {
    ...rest,
    ...(answers.length > 0 && { answers }),
    ...(earlier.length > 0 && { earlier }),
    ...(also.length > 0 && { also: once(also) }),
  };
}

const once = (all: readonly ConcernWording[]): readonly ConcernWording[] =>
  all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);

/** An answer that somebody else wrote is told as theirs: nothing of either was given up. */
function said(differed: DifferedItem<AgencyConcern>): readonly DifferedItem<AgencyConcern>[] {
  if (differed.what !== 'fields') return [differed];
  const fields = differed.fields
    .filter(({ field }) => !unsaid.includes(field))
    .map((field) => (field.field === 'answers' ? { ...field, both: false } : field));
  return fields.length > 0 ? [{ ...differed, fields }] : [];
}
