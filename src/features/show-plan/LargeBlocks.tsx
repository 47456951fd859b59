import { Fragment } from 'react';
import type { Block, Run } from '../../domain/papers/paper.ts';
import { useLargeStyles } from './largeStyles.ts';

/** Headings, paragraphs and lists of a paper in large type; a plan's other parts are laid out for the screen. */
export function LargeBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => <LargeBlock key={`${place} ${block.kind}`} block={block} />);
}

function LargeBlock({ block }: { readonly block: Block }) {
  const styles = useLargeStyles();
  if (block.kind === 'heading')
    return block.level === 1 ? (
      <h2 className={styles.section}>{block.text}</h2>
    ) : (
      <h3 className={styles.under}>{block.text}</h3>
    );
  if (block.kind === 'paragraph')
    return (
      <p className={styles.words}>
        <Runs runs={block.runs} />
      </p>
    );
  if (block.kind !== 'list') return null;
  return (
    <ul className={styles.list}>
      {block.items.map((runs, place) => (
        <li key={`${place} ${runs[0]?.text}`} className={styles.words}>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  );
}

const Runs = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map((run, place) => (
    <Fragment key={`${place} ${run.text}`}>{run.strong ? <strong>{run.text}</strong> : run.text}</Fragment>
  ));
