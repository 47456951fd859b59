import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { type CaseSort, type CasesAsked, caseSorts } from '../../domain/case/caseIndex.ts';
import { TabRow } from '../../ui/TabRow.tsx';
import { useCasesStyles } from './casesStyles.ts';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  search: { flexGrow: 1, flexBasis: '220px', maxWidth: '440px' },
});

const sortNames: Readonly<Record<CaseSort, string>> = {
  'next due': 'What is due first',
  reference: 'Reference',
  'lead worker': 'Lead worker',
};

const whose = [
  { value: 'everyone', words: 'Everyone’s' },
  { value: 'mine', words: 'Mine' },
] as const;

/** What is looked for, whose cases, and in which order. */
export function CasesTools(props: {
  readonly asked: CasesAsked;
  readonly onAsk: (asked: CasesAsked) => void;
  readonly onDown: () => void;
}) {
  const styles = useStyles();
  const shared = useCasesStyles();
  const { asked, onAsk } = props;
  return (
    <search className={styles.tools}>
      <Input
        type="search"
        contentBefore={<Search20Regular />}
        className={styles.search}
        aria-label="Find a case"
        placeholder="Reference, initials, lead worker, what is due"
        value={asked.search}
        onChange={(_, { value }) => onAsk({ ...asked, search: value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          props.onDown();
        }}
      />
      <TabRow
        look="round"
        label="Whose cases"
        tabs={whose}
        value={asked.whose}
        onValue={(chosen) => onAsk({ ...asked, whose: chosen })}
      />
      <div className={shared.narrowOnly}>
        <Select
          aria-label="Sort"
          size="small"
          value={asked.sort}
          onChange={(_, { value }) => onAsk({ ...asked, sort: caseSorts.find((sort) => sort === value) ?? asked.sort })}
        >
          {caseSorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortNames[sort]}
            </option>
          ))}
        </Select>
      </div>
    </search>
  );
}
