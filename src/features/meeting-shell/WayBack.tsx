import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';

const useStyles = makeStyles({ back: { marginLeft: '-8px', alignSelf: 'flex-start', justifySelf: 'start' } });

/** Where one came from: `Today`, or the case's reference. */
export interface Back {
  readonly to: string;
  readonly go: () => void;
}

/** The way out of a meeting, there from the first moment on: also while nothing answers. */
export function WayBack({ back }: { readonly back: Back }) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowLeft16Regular />}
      className={useStyles().back}
      onClick={back.go}
    >
      {back.to}
    </Button>
  );
}
