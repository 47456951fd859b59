import { Text } from '@fluentui/react-components';

/** For whoever is in the call and not of the council. Nothing to press, nothing to wait for. */
export function Outside() {
  return (
    <main style={{ padding: 24, maxWidth: 480, display: 'grid', gap: 16 }}>
      <Text as="h1" size={500} weight="semibold">
        CIN Meetings
      </Text>
      <Text as="p" style={{ margin: 0 }}>
        This panel is for the council staff who run the meeting. You do not need to do anything here: the chair shows
        the plan in the call, and your papers are sent to you afterwards.
      </Text>
    </main>
  );
}
