import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { reviewNotice } from '../../domain/procedure/reviewNotice.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';

/** That a procedure is older than it should be. A fact, quietly: nothing stops because of it. */
export function ReviewNotice(props: {
  readonly profile: Pick<ProcedureProfile, 'authority' | 'review'>;
  readonly today: PlainDate;
}) {
  const notice = reviewNotice(props.profile, props.today);
  if (!notice) return null;
  return (
    <Row top>
      <Mark name="info" />
      <Column gap="xxs">
        <Text as="p" look="strong">
          {notice.title}
        </Text>
        <Text as="p" ink="second">
          {notice.words}
        </Text>
      </Column>
    </Row>
  );
}
