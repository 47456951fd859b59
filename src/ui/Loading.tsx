import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from './Text.tsx';
import { slowWords, useSlow } from './useSlow.ts';

const useStyles = makeStyles({ box: { padding: tokens.spacingVerticalL } });

interface LoadingProps {
  readonly what: string;
  /** From this device or the app's own pages, not from Microsoft 365. */
  readonly here?: boolean;
  /** There is nothing else on the page yet: its heading, too. */
  readonly page?: boolean;
}

/** Words rather than a spinner: what is being fetched. */
export function Loading({ what, here = false, page = false }: LoadingProps) {
  const slow = useSlow(!here);
  const words = (
    <div role="status" className={useStyles().box}>
      <Text as={page ? 'h1' : 'p'} ink="second">
        {what}
      </Text>
      {slow && (
        <Text as="p" ink="second">
          {slowWords}
        </Text>
      )}
    </div>
  );
  return page ? <main>{words}</main> : words;
}
