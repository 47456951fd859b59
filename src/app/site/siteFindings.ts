import type { ColumnKind, ColumnLayout, ListLayout, ListSeen, MissingPart } from '../ports/siteSetUp.ts';
/** What the site lacks. `wrong kind` can only be put right by hand: what is in it would be lost otherwise. */
export type SiteFinding =
  | MissingPart
  | {
      readonly kind: 'wrong kind';
      readonly list: ListLayout;
      /** Absent: the list itself is of another kind. */
      readonly column?: ColumnLayout;
      readonly is: ColumnKind | 'list' | 'library' | 'other';
    };

/** Compares what should be there with what is, in the order in which it has to be made. Empty: all is there. */
export function siteFindings(layout: readonly ListLayout[], seen: readonly ListSeen[]): readonly SiteFinding[] {
  return layout.flatMap((list): readonly SiteFinding[] => {
    const there = seen.find(({ name }) => name === list.name);
    if (!there) return [{ kind: 'list missing', list }];
    if (there.kind !== list.kind) return [{ kind: 'wrong kind', list, is: there.kind }];
    return list.columns.flatMap((column): readonly SiteFinding[] => {
      const found = there.columns.find(({ name }) => name === column.name);
      if (!found) return [{ kind: 'column missing', list, column }];
      if (found.kind !== column.kind) return [{ kind: 'wrong kind', list, column, is: found.kind }];
      const lacks = (column.indexed && !found.indexed) || (column.unique && !found.unique);
      return lacks ? [{ kind: 'not indexed', list, column }] : [];
    });
  });
}

export const canBeMade = (finding: SiteFinding): finding is MissingPart => finding.kind !== 'wrong kind';
