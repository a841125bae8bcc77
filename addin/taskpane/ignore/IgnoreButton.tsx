// Owns "Bỏ qua…" under a finding or a group of them.
import type { ListedFinding } from '#addin/flow/findings.ts';
import { FormButton } from '../controls/FormButton.tsx';
import { useTexts } from './texts.ts';

export function IgnoreButton({ items, isGroup = false }: { items: ListedFinding[]; isGroup?: boolean }) {
  const texts = useTexts();
  return (
    <FormButton
      label={isGroup ? texts.ignoreGroup(items.length) : texts.ignore}
      failed={texts.loadFailed}
      mark={{ 'data-ignore': isGroup ? 'group' : 'one' }}
      load={async () => (await import('./IgnoreForm.tsx')).IgnoreForm}
      given={{ items }}
    />
  );
}
