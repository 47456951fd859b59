import { Button, Text } from '@fluentui/react-components';

/** The app cannot start as it was set up. Says what is wrong, for whoever looks after it. */
export function StartFailed({ lines }: { readonly lines: readonly string[] }) {
  return (
    <main style={{ padding: 24 }}>
      <Text as="h1" size={500} weight="semibold" block>
        CIN Meetings cannot start
      </Text>
      <Text as="p" block>
        Something is missing in how it was set up. Nothing is lost. Send these lines to whoever looks after it:
      </Text>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <Button onClick={() => location.reload()}>Open again</Button>
    </main>
  );
}
