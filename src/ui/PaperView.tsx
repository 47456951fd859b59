import { makeStyles, tokens } from '@fluentui/react-components';
import type { Block, Paper, Run } from '../domain/papers/paper.ts';
import { hairline } from './layout.tsx';
import { Text } from './Text.tsx';

const useStyles = makeStyles({
  paper: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '28px 48px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '@media (max-width: 600px)': { padding: tokens.spacingHorizontalM },
  },
  heading: { marginTop: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: { textAlign: 'start', paddingBottom: tokens.spacingVerticalXS },
  cell: { textAlign: 'start', verticalAlign: 'top', padding: '6px 8px 6px 0', borderBottom: hairline },
  /** A checksum is one long word; at 280 px it may not widen the page. */
  anywhere: { overflowWrap: 'anywhere' },
  runs: { whiteSpace: 'pre-wrap' },
});

/** A paper as it will be read: the same blocks that make the Word file. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  const styles = useStyles();
  return (
    <article className={styles.paper} lang={paper.language} aria-label={paper.title}>
      <Text look="question" as="h2">
        {paper.title}
      </Text>
      {keyed(paper.blocks, JSON.stringify).map(([key, block]) => (
        <BlockView key={key} block={block} />
      ))}
    </article>
  );
}

/** Blocks have no ids: their own content tells them apart, and a count where it is the same. */
function keyed<T>(things: readonly T[], words: (thing: T) => string): readonly (readonly [string, T])[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const said = words(thing);
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    return [`${times} ${said}`, thing];
  });
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'part':
      return (
        <Text look="question" as="h2" className={styles.heading}>
          {block.title}
        </Text>
      );
    case 'heading':
      return (
        <Text look={block.level === 1 ? 'section' : 'strong'} as="h3" className={styles.heading}>
          {block.text}
        </Text>
      );
    case 'paragraph':
      return (
        <Text look="read" as="p" className={styles.runs}>
          <Runs runs={block.runs} />
        </Text>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {keyed(block.items, JSON.stringify).map(([key, runs]) => (
            <li key={key}>
              <Text look="read" className={styles.runs}>
                <Runs runs={runs} />
              </Text>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className={styles.table}>
          <caption className={styles.caption}>
            <Text look="small" ink="third">
              {block.caption}
            </Text>
          </caption>
          <thead>
            <tr>
              {block.header.map((words) => (
                <th key={words} scope="col" className={styles.cell}>
                  <Text look="small" ink="third">
                    {words}
                  </Text>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(block.rows, JSON.stringify).map(([key, row]) => (
              <tr key={key}>
                {keyed(row, String).map(([cellKey, words]) => (
                  <td key={cellKey} className={styles.cell}>
                    <Text className={/\S{33}/.test(words) ? styles.anywhere : undefined}>{words}</Text>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return keyed(runs, JSON.stringify).map(([key, run]) =>
    run.strong ? <strong key={key}>{run.text}</strong> : <span key={key}>{run.text}</span>,
  );
}
