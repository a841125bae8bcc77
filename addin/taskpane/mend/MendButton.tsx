// Owns "Sửa…" under a finding, a group of them or all; the preview behind it is fetched when it is first asked for.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ListedFinding } from '#addin/flow/findings.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import { Problem } from '../controls/Problem.tsx';
import type { MendFormProps } from './MendForm.tsx';
import { useTexts } from './texts.ts';

type Form = (props: MendFormProps) => React.ReactNode;

const useStyles = makeStyles({
  button: { padding: '0 6px', minWidth: 0, marginLeft: '-6px', color: tokens.colorBrandForegroundLink },
});

/** `items` of a group or of all have safe fixes alone; a single one may have a fix to choose from. */
export function MendButton({ items, of }: { items: ListedFinding[]; of: 'one' | 'group' | 'all' }) {
  const styles = useStyles();
  const texts = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<{ Form: Form } | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const open = async () => {
    setOpen(true);
    setProblem(null);
    try {
      const { MendForm } = await import('./MendForm.tsx');
      setForm({ Form: MendForm });
    } catch (error) {
      setOpen(false);
      setProblem(problemText(error));
    }
  };
  if (isOpen && form !== null)
    return (
      <form.Form
        items={items}
        onClose={() => {
          setOpen(false);
          requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  const label = {
    one: texts.mend,
    group: texts.mendGroup(items.length),
    all: texts.mendAll(items.length),
  };
  return (
    <>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        className={of === 'all' ? undefined : styles.button}
        size="small"
        appearance={of === 'all' ? 'primary' : 'transparent'}
        data-mend={of}
        disabledFocusable={isOpen}
        onClick={() => void open()}
      >
        {label[of]}
      </Button>
      {problem !== null && <Problem title={texts.loadFailed} text={problem} />}
    </>
  );
}
