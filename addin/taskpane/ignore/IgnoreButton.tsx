// Owns "Bỏ qua…" under a finding or a group of them; the form behind it is fetched when it is first asked for.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { problemText } from '#addin/flow/problem.ts';
import type { ListedFinding } from '#addin/flow/findings.ts';
import type { Text } from '#shared/contract/common.ts';
import { Problem } from '../controls/Problem.tsx';
import type { IgnoreFormProps } from './IgnoreForm.tsx';
import { useTexts } from './texts.ts';

type Form = (props: IgnoreFormProps) => React.ReactNode;

const useStyles = makeStyles({
  button: { padding: '0 6px', minWidth: 0, marginLeft: '-6px', color: tokens.colorBrandForegroundLink },
});

export function IgnoreButton({ items, isGroup = false }: { items: ListedFinding[]; isGroup?: boolean }) {
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
      const { IgnoreForm } = await import('./IgnoreForm.tsx');
      setForm({ Form: IgnoreForm });
    } catch (error) {
      setOpen(false);
      setProblem(problemText(error));
    }
  };
  if (isOpen && form !== null)
    return (
      <form.Form
        items={items}
        onCancel={() => {
          setOpen(false);
          requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  return (
    <>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        className={styles.button}
        size="small"
        appearance="transparent"
        data-ignore={isGroup ? 'group' : 'one'}
        disabledFocusable={isOpen}
        onClick={() => void open()}
      >
        {isGroup ? texts.ignoreGroup(items.length) : texts.ignore}
      </Button>
      {problem !== null && <Problem title={texts.loadFailed} text={problem} />}
    </>
  );
}
