// Owns how a failed action is said: what happened, in the person's words, announced at once.
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Text } from '#shared/contract/common.ts';
import { useSpeech } from '../language.tsx';

export function Problem({ title, text }: { title: string; text: Text }) {
  const { say } = useSpeech();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{say(text)}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
