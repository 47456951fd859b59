import { Button, Text } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

/** This page cannot go on. Calm, because nothing typed is lost by it. */
export function OpenAgain({ words }: { readonly words: string }) {
  return (
    <main style={{ padding: 24, maxWidth: 480, display: 'grid', gap: 16, justifyItems: 'start' }}>
      <Text as="p" role="alert" style={{ margin: 0 }}>
        {words}
      </Text>
      <Button appearance="primary" onClick={() => location.reload()}>
        Open again
      </Button>
    </main>
  );
}

export const wrongWords = 'Something went wrong. What you typed is kept on this device.';

/** Code that could not be fetched, or a fault of ours, ends in words and not in an empty page. */
export class OrOpenAgain extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <OpenAgain words={wrongWords} /> : this.props.children;
  }
}
