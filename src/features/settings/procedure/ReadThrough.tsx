import { Link } from '@fluentui/react-components';
import type { ProcedureProfile } from '../../../domain/procedure/profile.ts';
import { readProcedure } from '../../../domain/procedure/reading/readProcedure.ts';
import type { ReadEntry } from '../../../domain/procedure/reading/section.ts';
import { day } from '../../../domain/time/plainDate.ts';
import { inSentence } from '../../../ui/dates.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { Column, Row } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useProcedureStyles } from './procedureStyles.ts';

/** The whole procedure as plain text, open to the browser's own search, with a list of contents. */
export function ReadThrough({ profile }: { readonly profile: ProcedureProfile }) {
  const styles = useProcedureStyles();
  const sections = readProcedure(profile);
  return (
    <Column gap="l">
      <Text look="section" as="h2" id="procedure-text">
        {profile.authority}’s procedure
      </Text>
      <Column gap="s">
        <Text as="p">
          {profile.document}. In force from {inSentence(day(profile.inForceFrom))}.
        </Text>
        {profile.notes.map((note) => (
          <Text key={note} as="p" ink="second">
            {note}
          </Text>
        ))}
      </Column>
      <nav aria-label="Contents">
        <ul className={styles.contents}>
          {sections.map(({ heading }, place) => (
            <li key={heading}>
              {/* A button: the part of the address after # is the page's own. */}
              <Link inline as="button" type="button" onClick={() => goTo(place)}>
                {heading}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ heading, entries }, place) => (
        <section key={heading} aria-labelledby={idOf(place)}>
          <h3 id={idOf(place)} tabIndex={-1} style={{ margin: 0 }} className={styles.section}>
            <Text look="section">{heading}</Text>
          </h3>
          <ul className={styles.list}>
            {entries.map((entry, at) => (
              <li key={at} className={styles.row}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Column>
  );
}

const idOf = (place: number) => `procedure-text-${place}`;

function goTo(place: number): void {
  const heading = document.getElementById(idOf(place));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function Entry({ entry }: { readonly entry: ReadEntry }) {
  const { id, title, lines, source, assumed, silent } = entry;
  return (
    <Column gap="xs">
      <Row apart wrap top>
        <Text look="strong">{title}</Text>
        <Row gap="s">
          {assumed && <Flag name="assumed">Assumed</Flag>}
          {silent && (
            <State name="unknown" look="small">
              Silent
            </State>
          )}
          {id && (
            <Text look="small" ink="second" nowrap>
              {id}
            </Text>
          )}
        </Row>
      </Row>
      {lines.map((line, at) => (
        <Text key={at} as="p">
          {line}
        </Text>
      ))}
      {source && (
        <Text as="p" look="small" ink="second">
          {source}
        </Text>
      )}
    </Column>
  );
}
