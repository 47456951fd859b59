import { Button, mergeClasses } from '@fluentui/react-components';
import type { CaseFile, Person } from '../../domain/case/caseFile.ts';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { consentWords, type PapersWords, papersWords, roleWords } from './personWords.ts';

/** One person. Where a safety flag stands, the contact is asked for. */
export function PersonLine(props: {
  readonly person: Person;
  readonly file: CaseFile;
  readonly apartFrom: readonly Person[];
  readonly contactShown: boolean;
  readonly onContact: (show: boolean) => void;
}) {
  const styles = useCaseStyles();
  const { person, file, apartFrom, contactShown } = props;
  const apart = apartFrom.length > 0;
  const consent = consentWords(person, file);
  const contact = [person.phone, person.email].filter(Boolean).join(', ') || 'no phone or email known';
  return (
    <li className={styles.line}>
      <span className={styles.pair}>
        <Text look="strong">{person.name}</Text>
        <Text ink="third">{roleWords(person, file, person.id === file.leadWorker)}</Text>
      </span>
      {apart && !contactShown ? (
        <span>
          <Button size="small" aria-label={`Show contact of ${person.name}`} onClick={() => props.onContact(true)}>
            Show contact
          </Button>
        </span>
      ) : (
        <span className={styles.pair}>
          <Text ink="second">{contact}</Text>
          {apart && (
            <Button size="small" aria-label={`Hide contact of ${person.name}`} onClick={() => props.onContact(false)}>
              Hide
            </Button>
          )}
        </span>
      )}
      <Column gap="none">
        <Said said={papersWords(person)} />
        {consent && <Said said={consent} />}
      </Column>
      {apart && (
        <div className={mergeClasses(styles.whole)}>
          <State name="warning">
            Kept apart from {apartFrom.map(({ name }) => name).join(' and ')}: neither may meet or learn of the other
            through us
          </State>
        </div>
      )}
    </li>
  );
}

const Said = ({ said }: { readonly said: PapersWords }) =>
  said.stops ? <State name="bad">{said.words}</State> : <Text ink="second">{said.words}</Text>;
