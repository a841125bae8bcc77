// Owns asking why findings are left alone and who says so. Invariant: nothing is kept before both are said; what is typed
// stays when keeping fails.
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ListedFinding } from '#addin/flow/findings.ts';
import { ignoreFindings, problemsOfSaid, rememberedName, rememberName } from '#addin/flow/ignore.ts';
import type { SaidProblem } from '#addin/flow/ignore.ts';
import { problemText } from '#addin/flow/problem.ts';
import type { Text } from '#shared/contract/common.ts';
import { Hint } from '../controls/Hint.tsx';
import { InlineForm } from '../controls/InlineForm.tsx';
import { Problem } from '../controls/Problem.tsx';
import { openStorage } from '../storage.ts';
import { keepPlace, useIgnoring } from './ignoring.ts';
import { useTexts } from './texts.ts';

const useStyles = makeStyles({ input: { minWidth: 0 } });

export function IgnoreForm({ items, onClose }: { items: ListedFinding[]; onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { results, onResults } = useIgnoring();
  const [storage] = useState(openStorage);
  const [said, setSaid] = useState(() => ({ reason: '', by: rememberedName(storage) }));
  const [isAsked, setAsked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problems = problemsOfSaid(said);
  const sentences: Record<SaidProblem, string> = {
    reason: texts.reasonMissing,
    longReason: texts.reasonLong,
    by: texts.byMissing,
    longName: texts.byLong,
  };
  const tell = (...of: SaidProblem[]) => {
    const found = of.find((one) => problems.includes(one));
    // An empty field is no mistake until the person goes on.
    return found !== undefined && (isAsked || found === 'longReason' || found === 'longName')
      ? { validationState: 'error' as const, validationMessage: sentences[found] }
      : {};
  };

  const save = async () => {
    setAsked(true);
    if (isSaving) return;
    if (problems.length > 0) {
      const wrong = problems[0] === 'reason' || problems[0] === 'longReason' ? 'reason' : 'by';
      form.current?.querySelector<HTMLElement>(`input[name="ignore-${wrong}"]`)?.focus();
      return;
    }
    setSaving(true);
    try {
      const changed = await ignoreFindings(items, results, said, new Date().toISOString());
      rememberName(storage, said.by);
      keepPlace(form.current, '[data-finding], [data-group]', '[data-ignored]', () => onResults(changed));
    } catch (error) {
      setProblem(problemText(error));
      setSaving(false);
    }
  };
  return (
    <InlineForm
      formRef={form}
      title={items.length === 1 ? texts.titleOne : texts.titleMany(items.length)}
      onSubmit={save}
      onCancel={onClose}
      buttons={
        <>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isSaving}>
            {isSaving ? texts.saving : texts.confirm}
          </Button>
          <Button size="small" onClick={onClose}>
            {texts.cancel}
          </Button>
        </>
      }
    >
      <Field
        label={texts.reason}
        size="small"
        required
        hint={texts.reasonHint}
        {...tell('reason', 'longReason')}
      >
        <Input
          name="ignore-reason"
          className={styles.input}
          value={said.reason}
          autoComplete="off"
          onChange={(_, { value }) => setSaid((before) => ({ ...before, reason: value }))}
        />
      </Field>
      <Field label={texts.by} size="small" required {...tell('by', 'longName')}>
        <Input
          name="ignore-by"
          className={styles.input}
          value={said.by}
          autoComplete="name"
          onChange={(_, { value }) => setSaid((before) => ({ ...before, by: value }))}
        />
      </Field>
      <Hint>{texts.help}</Hint>
      {problem !== null && <Problem title={texts.failed} text={problem} />}
    </InlineForm>
  );
}
