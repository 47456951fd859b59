import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';

const useStyles = makeStyles({ back: { marginLeft: '-8px', alignSelf: 'flex-start', justifySelf: 'start' } });

/** The way out of a meeting, there from the first moment on: also while nothing answers. */
export function BackToToday({ onBack }: { readonly onBack: () => void }) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowLeft16Regular />}
      className={useStyles().back}
      onClick={onBack}
    >
      Today
    </Button>
  );
}
