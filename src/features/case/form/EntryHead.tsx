import { Button } from '@fluentui/react-components';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useFormStyles } from './formStyles.ts';

/** The name of one child or person and, at the other edge, the way to remove them; or why that cannot be. */
export function EntryHead(props: {
  readonly title: string;
  readonly onRemove?: () => void;
  readonly stays?: string | undefined;
  readonly onNotInvolved?: (() => void) | undefined;
}) {
  const styles = useFormStyles();
  const { title, stays } = props;
  return (
    <Column gap="xs">
      <Row apart top>
        <Text look="strong" className={styles.legend}>
          {title}
        </Text>
        {props.onRemove && stays === undefined && (
          <Button size="small" appearance="subtle" aria-label={`Remove ${title}`} onClick={props.onRemove}>
            Remove
          </Button>
        )}
      </Row>
      {stays !== undefined && (
        <Row wrap gap="xs">
          <Text look="small" ink="second">
            {stays}
          </Text>
          {props.onNotInvolved && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${title} is no longer involved`}
              onClick={props.onNotInvolved}
            >
              No longer involved
            </Button>
          )}
        </Row>
      )}
    </Column>
  );
}
