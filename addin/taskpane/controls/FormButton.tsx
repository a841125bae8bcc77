// Owns a button that a form takes the place of; the form is fetched when it is first asked for.
// Invariant: what could not be fetched is said, and the button stands again; the focus comes back to it when the form is left.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import { Problem } from './Problem.tsx';

const useStyles = makeStyles({
  link: { padding: '0 6px', minWidth: 0, marginLeft: '-6px', color: tokens.colorBrandForegroundLink },
});

type Form<Props> = (props: Props & { onClose: () => void }) => ReactNode;

export function FormButton<Props>({
  label,
  load,
  given,
  failed,
  isPrimary = false,
  mark,
}: {
  label: string;
  load: () => Promise<Form<Props>>;
  /** what the form is drawn with, beside `onClose` */
  given: Props;
  /** title of the message when the form could not be fetched */
  failed: string;
  /** stands out among the actions of a screen; else it is one of the links of a card */
  isPrimary?: boolean;
  /** data attribute by which keyboards and tests find it */
  mark: Record<`data-${string}`, string>;
}) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<{ Form: Form<Props> } | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const open = async () => {
    setOpen(true);
    setProblem(null);
    try {
      const Form = await load();
      setForm({ Form });
    } catch (error) {
      setOpen(false);
      setProblem(problemText(error));
    }
  };
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen && form !== null) return <form.Form {...given} onClose={close} />;
  return (
    <>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        className={isPrimary ? undefined : styles.link}
        size="small"
        appearance={isPrimary ? 'primary' : 'transparent'}
        disabledFocusable={isOpen}
        onClick={() => void open()}
        {...mark}
      >
        {label}
      </Button>
      {problem !== null && <Problem title={failed} text={problem} />}
    </>
  );
}
