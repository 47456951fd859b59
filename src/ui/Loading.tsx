import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from './Text.tsx';
import { slowWords, useSlow } from './useSlow.ts';

const useStyles = makeStyles({ box: { padding: tokens.spacingVerticalL } });

/** Words rather than a spinner: what is being fetched. `here`: from this device or the app's own pages, not from Microsoft 365. */
export function Loading({ what, here = false }: { readonly what: string; readonly here?: boolean }) {
  const slow = useSlow(!here);
  return (
    <div role="status" className={useStyles().box}>
      <Text as="p" ink="second">
        {what}
      </Text>
      {slow && (
        <Text as="p" ink="second">
          {slowWords}
        </Text>
      )}
    </div>
  );
}
