import type { ReactNode } from 'react';
import { Column } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';

/** One part of the form with its heading, and what concerns all of it. */
export function FormSection(props: {
  readonly path: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const styles = useFormStyles();
  const { problems } = useFormHere();
  const here = problems.filter(({ field }) => field === props.path);
  return (
    <section className={styles.section} aria-label={props.title} data-field={props.path}>
      <Column gap="xxs">
        <Text look="section" as="h2">
          {props.title}
        </Text>
        {props.about && (
          <Text as="p" ink="second">
            {props.about}
          </Text>
        )}
      </Column>
      {here.map((problem) => (
        <State key={problem.words} name={problem.blocks ? 'bad' : 'warning'}>
          {problem.words}
        </State>
      ))}
      {props.children}
    </section>
  );
}
