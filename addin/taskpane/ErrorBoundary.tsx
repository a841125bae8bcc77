// Owns the last resort: a failing screen becomes one plain sentence and a way back, never a blank pane.
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSpeech } from './language.tsx';

interface Props {
  children: ReactNode;
  fallback: (reopen: () => void) => ReactNode;
}

// React offers error boundaries to classes only.
class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}

/** Shows its children until one throws; React has then already reported the error. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { texts } = useSpeech();
  return (
    <Boundary
      fallback={(reopen) => (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <p>{texts.crashed}</p>
            <Button onClick={reopen}>{texts.reopen}</Button>
          </MessageBarBody>
        </MessageBar>
      )}
    >
      {children}
    </Boundary>
  );
}
