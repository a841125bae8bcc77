// Owns the two ways out of a result: a report in the workbook, and CSV. What writes them is fetched when first asked for.
import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReportedCheck } from '#addin/flow/report.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import type { CheckResult } from '../check/useCheck.ts';
import { Hint } from '../controls/Hint.tsx';
import { Problem } from '../controls/Problem.tsx';
import { openStorage } from '../storage.ts';
import type { ReportFormProps } from './ReportForm.tsx';
import { useTexts } from './texts.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The check of a result as it is reported by somebody. */
function reported({ sheets, ruleNames, release, sha256, at }: CheckResult, by: string): ReportedCheck {
  return { results: sheets, ruleNames, release: { number: release, sha256 }, at, by };
}

export function ReportBar({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const texts = useTexts();
  const [form, setForm] = useState<{ Form: (props: ReportFormProps) => React.ReactNode } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<{ title: string; text: Text } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const attempt = async (title: string, action: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setTold('');
    setProblem(null);
    try {
      await action();
    } catch (error) {
      setProblem({ title, text: problemText(error) });
    }
    setBusy(false);
  };
  const open = () =>
    attempt(texts.openFailed, async () => {
      const { ReportForm } = await import('./ReportForm.tsx');
      setForm({ Form: ReportForm });
    });
  const download = () =>
    attempt(texts.csvFailed, async () => {
      const [{ csvOfReport }, { rememberedName }] = await Promise.all([
        import('#addin/flow/report.ts'),
        import('#addin/flow/ignore.ts'),
      ]);
      const { name, text } = await csvOfReport(reported(result, rememberedName(openStorage())));
      saveText(name, text);
      setTold(texts.csvDone(name));
    });
  const close = () => {
    setForm(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div>
      {form === null ? (
        <div className={styles.buttons}>
          <Button
            ref={(button: HTMLButtonElement | null) => {
              opener.current = button;
            }}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void open()}
          >
            {texts.write}
          </Button>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void download()}>
            {texts.csv}
          </Button>
        </div>
      ) : (
        <form.Form
          checkBy={(by) => reported(result, by)}
          onCancel={close}
          onWritten={(sheet) => {
            setTold(texts.written(sheet));
            close();
          }}
        />
      )}
      <div aria-live="polite">{told !== '' && <Hint>{told}</Hint>}</div>
      {problem !== null && <Problem {...problem} />}
    </div>
  );
}

/** Hands a text over as a file, as a browser downloads. */
function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox and Safari read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
