import { mergeClasses } from '@fluentui/react-components';
import type { CaseSort } from '../../domain/case/caseIndex.ts';
import { Text } from '../../ui/Text.tsx';
import { useCasesStyles } from './casesStyles.ts';

/** The heads of the columns; three of them say which order the list is in, and change it. */
export function CaseHeads({ sort, onSort }: { readonly sort: CaseSort; readonly onSort: (sort: CaseSort) => void }) {
  const styles = useCasesStyles();
  const head = (words: string, by?: CaseSort) =>
    by ? (
      <button
        type="button"
        className={styles.head}
        aria-pressed={sort === by}
        aria-label={`Sort by ${by}`}
        onClick={() => onSort(by)}
      >
        <Text look={sort === by ? 'smallStrong' : 'small'} ink={sort === by ? 'first' : 'third'}>
          {words}
          {sort === by && ' ↓'}
        </Text>
      </button>
    ) : (
      <Text look="small" ink="third">
        {words}
      </Text>
    );
  return (
    <div className={mergeClasses(styles.grid, styles.heads)}>
      {head('Case', 'reference')}
      {head('Child')}
      {head('What is next')}
      {head('Due', 'next due')}
      {head('Lead worker', 'lead worker')}
      {head('To put right')}
    </div>
  );
}
