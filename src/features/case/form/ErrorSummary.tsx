import { Link } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef } from 'react';
import type { CaseProblem } from '../../../domain/case/form/caseProblem.ts';
import { counted } from '../../../domain/counted.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { problemWords } from './fieldName.ts';
import { focusField } from './focusField.ts';
import { useFormStyles } from './formStyles.ts';

/** All that stops saving, each a way to its field. Focus comes here when somebody has pressed Save: `tries` counts that. */
export function ErrorSummary({
  problems,
  tries,
}: {
  readonly problems: readonly CaseProblem[];
  readonly tries: number;
}) {
  const styles = useFormStyles();
  const box: RefObject<HTMLElement | null> = useRef(null);
  const wrong = problems.filter(({ blocks }) => blocks);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (tries === 0 || wrong.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} aria-label="What stops saving">
      <Bar name="bad" boxed title={`Not saved: ${counted(wrong.length, 'thing', 'things')} to put right`}>
        <ul className={styles.list}>
          {wrong.map((problem) => (
            <li key={`${problem.field} ${problem.words}`}>
              <Link inline as="button" type="button" className={styles.link} onClick={() => focusField(problem.field)}>
                {problemWords(problem)}
              </Link>
            </li>
          ))}
        </ul>
      </Bar>
    </section>
  );
}
