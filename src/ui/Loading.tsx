import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from './Text.tsx';

const useStyles = makeStyles({ box: { padding: tokens.spacingVerticalL } });

/** Words rather than a spinner: what is being fetched, from where. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div role="status" className={useStyles().box}>
      <Text ink="second">{what}</Text>
    </div>
  );
}
