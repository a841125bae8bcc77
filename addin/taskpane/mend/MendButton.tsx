// Owns "Sửa…" under a finding, a group of them or all.
import type { ListedFinding } from '#addin/flow/findings.ts';
import { FormButton } from '../controls/FormButton.tsx';
import { useTexts } from './texts.ts';

/** `items` of a group or of all have safe fixes alone; a single one may have a fix to choose from. */
export function MendButton({ items, of }: { items: ListedFinding[]; of: 'one' | 'group' | 'all' }) {
  const texts = useTexts();
  const label = {
    one: texts.mend,
    group: texts.mendGroup(items.length),
    all: texts.mendAll(items.length),
  };
  return (
    <FormButton
      label={label[of]}
      failed={texts.loadFailed}
      mark={{ 'data-mend': of }}
      isPrimary={of === 'all'}
      load={async () => (await import('./MendForm.tsx')).MendForm}
      given={{ items }}
    />
  );
}
