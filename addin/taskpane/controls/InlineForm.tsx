// Owns a small form that opens in its place on a screen: titled, its first field focused, sent by Enter, left by Escape.
// Invariant: its keys are its own, whatever the screen around it does with them.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  form: {
    // Among buttons it takes a line of its own.
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '6px 0 2px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function InlineForm({
  title,
  buttons,
  onSubmit,
  onCancel,
  formRef,
  children,
}: {
  title: string;
  buttons: ReactNode;
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  /** for whoever moves the focus within it */
  formRef?: RefObject<HTMLFormElement | null>;
  children: ReactNode;
}) {
  const styles = useStyles();
  const own = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => own.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return (
    <form
      ref={(element: HTMLFormElement | null) => {
        own.current = element;
        if (formRef) formRef.current = element;
      }}
      className={styles.form}
      // what is missing is said under the field, in the language of the pane
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
      onKeyDown={(event) => {
        // The arrows that walk through the findings are the fields' own here.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p id={id} className={styles.title}>
        {title}
      </p>
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </form>
  );
}
