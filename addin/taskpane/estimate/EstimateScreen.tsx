// Owns the screen "Lập dự toán". The person picks the activity; types the days it takes place and the day it is signed;
// picks localities of those days and the source; goes over the figures, changing what is only assumed; types prices where
// no norm gives one; reads the preview line by line; then writes it to a new sheet and goes on to check it.
import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  activityChoices,
  activityOf,
  chooseActivity,
  draftEstimate,
  fundingChoices,
  priceInputs,
  quantityGroups,
  templateOf,
} from '#addin/flow/draft.ts';
import type { EstimateForm } from '#addin/flow/draft.ts';
import type { TemplateInput } from '#shared/contract/template.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { DateField } from '../controls/DateField.tsx';
import { Hint } from '../controls/Hint.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { useSpeech } from '../language.tsx';
import { ActivityField } from './ActivityField.tsx';
import { LocalityField } from './LocalityField.tsx';
import { Preview } from './Preview.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { QuantityGroup } from './QuantityGroup.tsx';
import { WriteBar } from './WriteBar.tsx';

const useStyles = makeStyles({
  dates: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' },
});

export function EstimateScreen({
  reference,
  form,
  onForm,
  onCheck,
}: {
  reference: Reference;
  form: EstimateForm;
  onForm: (form: EstimateForm) => void;
  onCheck: () => void;
}) {
  const styles = useStyles();
  const { texts, say } = useSpeech();
  // Typing stays fluent: the draft follows a moment later.
  const settled = useDeferredValue(form);
  const [openedAt] = useState(() => new Date().toISOString());
  const result = useMemo(() => draftEstimate(settled, reference, openedAt), [settled, reference, openedAt]);
  const activity = activityOf(form, reference);
  const template = templateOf(form, reference);
  const sources = fundingChoices(reference, activity);

  const problemOf = (field: string) => {
    const found = result.problems.find((problem) => problem.field === field && problem.state === 'wrong');
    return found && say(found.message);
  };
  const numberField = (input: TemplateInput) => (
    <NumberField
      key={input.key}
      input={input}
      text={form.values[input.key]}
      problem={problemOf(input.key)}
      onChange={(text) => {
        const others = Object.entries(form.values).filter(([key]) => key !== input.key);
        onForm({
          ...form,
          values: Object.fromEntries(text === undefined ? others : [...others, [input.key, text]]),
        });
      }}
    />
  );

  return (
    <>
      <Section title={texts.stepActivity}>
        <ActivityField
          activities={activityChoices(reference)}
          chosen={activity}
          onChoose={(chosen) => onForm(chooseActivity(form, chosen))}
        />
      </Section>

      <Section title={texts.stepDates}>
        <div className={styles.dates}>
          <DateField
            name="from"
            label={texts.dateFrom}
            value={form.from}
            problem={problemOf('from') ?? problemOf('dates')}
            onChange={(from) => onForm({ ...form, from })}
          />
          <DateField
            name="to"
            label={texts.dateTo}
            value={form.to}
            problem={problemOf('to')}
            onChange={(to) => onForm({ ...form, to })}
          />
          <DateField
            name="document"
            label={texts.dateDocument}
            value={form.document}
            problem={problemOf('document')}
            onChange={(document) => onForm({ ...form, document })}
          />
        </div>
        <Hint>{texts.datesHint}</Hint>
      </Section>

      <Section title={texts.stepLocalities}>
        <LocalityField reference={reference} form={form} onForm={onForm} />
      </Section>

      <Section title={texts.stepFunding}>
        <Field {...problemProps(problemOf('fundingSource'))}>
          <RadioGroup
            aria-label={texts.stepFunding}
            value={form.fundingSource ?? ''}
            onChange={(_, { value }) => onForm({ ...form, fundingSource: value })}
          >
            {sources.map((item) => (
              <Radio key={item.code} value={item.code} label={item.name} />
            ))}
          </RadioGroup>
        </Field>
      </Section>

      <Section title={texts.stepQuantities}>
        {template === null ? (
          <Hint>{texts.activityFirst}</Hint>
        ) : (
          <>
            <Hint>{texts.assumedHelp}</Hint>
            {quantityGroups(template).map((group) => (
              <QuantityGroup key={group.content ?? ''} title={group.content ?? texts.quantitiesShared}>
                {group.inputs.map(numberField)}
              </QuantityGroup>
            ))}
          </>
        )}
      </Section>

      {template !== null && (
        <Section title={texts.stepPrices}>
          <Prices inputs={priceInputs(template, form, result.draft)} field={numberField} />
        </Section>
      )}

      <Section title={texts.stepPreview}>
        <ProblemSummary problems={result.problems} />
        {result.draft === null ? <Hint>{texts.previewEmpty}</Hint> : <Preview draft={result.draft} />}
      </Section>

      <WriteBar result={result} reference={reference} onCheck={onCheck} />
    </>
  );
}

function problemProps(problem: string | undefined) {
  return problem === undefined ? {} : ({ validationState: 'error', validationMessage: problem } as const);
}

function Prices({
  inputs,
  field,
}: {
  inputs: TemplateInput[];
  field: (input: TemplateInput) => React.ReactNode;
}) {
  const { texts } = useSpeech();
  if (inputs.length === 0) return <Hint>{texts.pricesNone}</Hint>;
  return (
    <>
      <Hint>{texts.pricesHelp}</Hint>
      <div>{inputs.map(field)}</div>
    </>
  );
}
