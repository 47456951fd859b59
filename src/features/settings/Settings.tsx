import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Permissions } from '../../app/ports/permissions.ts';
import type { World } from '../../app/world.ts';
import { councilSettings, loadProcedure, profileOf } from '../../domain/procedure/inForce.ts';
import { authorities } from '../../domain/procedure/profiles/index.ts';
import { ok } from '../../domain/result.ts';
import { Column, hairline } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrival } from '../../ui/useArrival.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { EncryptedMail } from './EncryptedMail.tsx';
import { Managers } from './managers/Managers.tsx';
import { PermissionList } from './PermissionList.tsx';
import { ReviewNotice } from './ReviewNotice.tsx';
import { SiteCheckUp } from './SiteCheckUp.tsx';
import { ThisDevice } from './ThisDevice.tsx';
import { Teams } from './teams/Teams.tsx';

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
  readonly world: Pick<World, 'siteSetUp' | 'settings' | 'clock' | 'device' | 'identity' | 'directory'>;
  readonly permissions: Permissions;
  readonly procedureHref: string;
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
      <section aria-labelledby="settings-procedure">
        <ProcedureNow world={world} href={props.procedureHref} />
      </section>
      <section className={styles.section} aria-labelledby="settings-site">
        <SiteCheckUp world={world} />
      </section>
      <section className={styles.section} aria-labelledby="settings-teams">
        <Teams world={world} />
      </section>
      <section className={styles.section} aria-labelledby="settings-managers">
        <Managers world={world} />
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

/** Which procedure new cases follow, how old it is, and the way to all about it. */
function ProcedureNow({ world, href }: { readonly world: Pick<World, 'clock'>; readonly href: string }) {
  const chosen = councilSettings().procedure ?? authorities[0]?.id ?? '';
  const { value } = useLoad(`procedure ${chosen}`, () =>
    loadProcedure(chosen).then(
      () => ok(profileOf(chosen)),
      () => ok(undefined),
    ),
  );
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="settings-procedure">
        Procedure
      </Text>
      {value && <Text as="p">New cases follow {value.authority}.</Text>}
      {value && <ReviewNotice profile={value} today={world.clock.today()} />}
      <Text as="p">
        <Link href={href}>Read the procedure, confirm readings, set closure days and words</Link>
      </Text>
    </Column>
  );
}
