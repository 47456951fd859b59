import type { SiteFinding } from '../../app/site/siteFindings.ts';

const kinds: Readonly<Record<string, string>> = {
  text: 'single-line text',
  'long text': 'multi-line text',
  number: 'a number',
  'yes or no': 'yes or no',
  day: 'a date',
  list: 'a list',
  library: 'a library',
  other: 'something else',
};

/** One thing that is missing, and why it matters where that is not plain. */
export function findingWords(finding: SiteFinding): string {
  const { list } = finding;
  switch (finding.kind) {
    case 'list missing':
      return `The ${list.kind} ${list.name} is missing: ${list.holds}.`;
    case 'column missing':
      return `${list.name} has no column ${finding.column.name}.`;
    case 'not indexed':
      return finding.column.unique
        ? `In ${list.name}, ${finding.column.name} may stand twice: two people could make the same thing.`
        : `In ${list.name}, ${finding.column.name} has no index: nothing can be found by it.`;
    case 'wrong kind':
      return finding.column
        ? `In ${list.name}, ${finding.column.name} is ${kinds[finding.is]} and should be ${kinds[finding.column.kind]}. Rename that column in SharePoint, then check again: the right one is made beside it.`
        : `${list.name} is ${kinds[finding.is]} and should be ${kinds[list.kind]}. Rename it in SharePoint, then check again.`;
  }
}
