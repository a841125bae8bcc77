// Owns a date as Vietnamese offices type it: 15/5/2025. No native picker: it follows the language of Windows, often m/d/y.
// Invariant: what is typed stays as typed until the person leaves the field; a readable date is then shown as dd/mm/yyyy.
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate, parseDateText } from '#shared/vietnamese/date.ts';
import { useSpeech } from '../language.tsx';

export function DateField({
  label,
  value,
  onChange,
  problem,
  name,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** shown once the person has left the field */
  problem?: string | undefined;
  name: string;
}) {
  const { texts } = useSpeech();
  const [editing, setEditing] = useState(false);
  const shown = problem !== undefined && !editing;
  const leave = () => {
    setEditing(false);
    const date = parseDateText(value);
    if (date !== null) onChange(formatDate(date));
  };
  return (
    <Field
      label={label}
      validationState={shown ? 'error' : 'none'}
      {...(shown && { validationMessage: problem })}
    >
      <Input
        name={name}
        value={value}
        placeholder={texts.datePlaceholder}
        autoComplete="off"
        input={{ size: 8 }}
        onFocus={() => setEditing(true)}
        onBlur={leave}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
