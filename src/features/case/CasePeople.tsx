import { useState } from 'react';
import { keptApartFrom } from '../../domain/case/areApart.ts';
import type { CaseFile, Child, Person, PersonId } from '../../domain/case/caseFile.ts';
import { counted } from '../../domain/counted.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { PersonLine } from './PersonLine.tsx';
import { caseConsentWords } from './personWords.ts';
import { Section } from './Section.tsx';

const sides: readonly { readonly side: Person['side']; readonly title: string }[] = [
  { side: 'family', title: 'Family' },
  { side: 'agency', title: 'Agencies' },
  { side: 'council', title: 'Council' },
];

/**
 * Everyone of the case: role, contact, how each gets papers. Where two must be kept apart, the contact of one shows at a
 * time, and only when asked for: a page left open or a screen that is shared must not give both away.
 */
export function CasePeople({ file }: { readonly file: CaseFile }) {
  const styles = useCaseStyles();
  const [shown, setShown] = useState<PersonId | undefined>();
  return (
    <Section
      title="People"
      says={`${counted(file.children.length, 'child', 'children')}, ${counted(file.people.length, 'other person', 'others')}`}
    >
      <Column gap="m">
        <ul className={styles.list}>
          {file.children.map((child) => (
            <ChildLine key={child.id} child={child} />
          ))}
        </ul>
        <Text as="p" ink="second">
          {caseConsentWords(file)}
        </Text>
        {sides.map(({ side, title }) => {
          const people = file.people.filter((person) => person.side === side);
          if (people.length === 0) return null;
          return (
            <Column key={side} gap="xs">
              <Text look="strong" as="h3">
                {title}
              </Text>
              <ul className={styles.list}>
                {people.map((person) => (
                  <PersonLine
                    key={person.id}
                    person={person}
                    file={file}
                    apartFrom={keptApartFrom(file, person.id)}
                    contactShown={shown === person.id}
                    onContact={(show) => setShown(show ? person.id : undefined)}
                  />
                ))}
              </ul>
            </Column>
          );
        })}
      </Column>
    </Section>
  );
}

const attends: Readonly<Record<Child['attends'], string>> = {
  yes: 'comes to meetings',
  no: 'does not come to meetings',
  'not decided': 'coming to meetings: not decided',
};

function ChildLine({ child }: { readonly child: Child }) {
  const styles = useCaseStyles();
  return (
    <li className={styles.line}>
      <span className={styles.pair}>
        <Text look="strong">{child.name}</Text>
        <Text ink="third">{child.initials}</Text>
      </span>
      <Text ink="second">
        Born {inSentence(child.born)}, {child.joined && `joined the case on ${inSentence(child.joined)}, `}
        {attends[child.attends]}
      </Text>
      <span />
      {child.needs && (
        <Text as="p" className={styles.whole} ink="second">
          Needs: {child.needs}
        </Text>
      )}
    </li>
  );
}
