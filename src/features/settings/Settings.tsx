import { makeStyles, tokens } from '@fluentui/react-components';
import type { Permissions } from '../../app/ports/permissions.ts';
import type { World } from '../../app/world.ts';
import { hairline } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrival } from '../../ui/useArrival.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { EncryptedMail } from './EncryptedMail.tsx';
import { PermissionList } from './PermissionList.tsx';
import { SiteCheckUp } from './SiteCheckUp.tsx';
import { ThisDevice } from './ThisDevice.tsx';

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    maxWidth: '760px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  section: { borderTop: hairline, paddingTop: tokens.spacingVerticalL },
});

/** How CIN Meetings is set up in this council, and what it keeps on this device. */
export function Settings(props: {
  readonly world: Pick<World, 'siteSetUp' | 'settings' | 'clock' | 'device'>;
  readonly permissions: Permissions;
  /** Everything kept here is gone: whoever is signed in has to be forgotten too. */
  readonly onForgotten: () => void;
}) {
  const styles = useStyles();
  const heading = useArrival('settings');
  usePageTitle('Settings');
  const { world } = props;
  return (
    <main className={styles.page}>
      <Text look="page" as="h1" target={heading}>
        Settings
      </Text>
      <section className={styles.section} aria-labelledby="settings-site">
        <SiteCheckUp world={world} />
      </section>
      <section className={styles.section} aria-labelledby="settings-mail">
        <EncryptedMail world={world} />
      </section>
      <section className={styles.section} aria-labelledby="settings-permissions">
        <PermissionList permissions={props.permissions} />
      </section>
      <section className={styles.section} aria-labelledby="settings-device">
        <ThisDevice world={world} onForgotten={props.onForgotten} />
      </section>
    </main>
  );
}
