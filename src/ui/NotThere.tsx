import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Row } from './layout.tsx';
import { Text } from './Text.tsx';
import { useArrival } from './useArrival.ts';

/** Addresses of the places one can always go on from. */
export interface WaysOn {
  readonly todayHref: string;
  readonly casesHref: string;
  readonly caseHref: (reference: string) => string;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '560px' },
});

/** An address that leads to nothing: what happened, and where to go on. `reference`: the case that is there. */
export function NotThere(props: {
  readonly title: string;
  readonly words: string;
  readonly ways: WaysOn;
  readonly reference?: string;
  readonly again: () => void;
}) {
  const styles = useStyles();
  const { ways, reference } = props;
  const heading = useArrival(props.title);
  return (
    <div className={styles.page}>
      <Text look="question" as="h1" target={heading}>
        {props.title}
      </Text>
      <Text as="p">{props.words}</Text>
      <Row wrap>
        {reference !== undefined && (
          <Button as="a" appearance="primary" href={ways.caseHref(reference)}>
            Open {reference}
          </Button>
        )}
        <Button as="a" href={ways.casesHref} {...(reference === undefined && { appearance: 'primary' })}>
          Open Cases
        </Button>
        <Button as="a" href={ways.todayHref}>
          Open Today
        </Button>
        <Button appearance="subtle" onClick={props.again}>
          Try again
        </Button>
      </Row>
    </div>
  );
}

/** No case of that reference can be read here. */
export function NoSuchCase(props: { readonly reference: string; readonly ways: WaysOn; readonly again: () => void }) {
  return (
    <NotThere
      title={`No case ${props.reference} here`}
      words="The link may be mistyped, or the case may have been moved or not be shared with you. Look for it in Cases, or ask the lead worker."
      ways={props.ways}
      again={props.again}
    />
  );
}
