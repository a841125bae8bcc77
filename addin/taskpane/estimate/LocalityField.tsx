// Owns choosing localities. The person types part of a name (accents not needed), ticks one or more, sees them as tags;
// when the dates change, a locality that is no longer there stays until the person replaces or removes it.
import {
  Button,
  Combobox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  OptionGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import {
  activityDays,
  chosenOf,
  localityChoices,
  localityKey,
  localityOf,
  lostLocalities,
  replaceLocality,
} from '#addin/flow/draft.ts';
import type { EstimateForm, LocalityChoice, LostLocality } from '#addin/flow/draft.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { addDays, formatDate } from '#shared/vietnamese/date.ts';
import { plainText } from '#shared/vietnamese/compare.ts';
import { Hint } from '../controls/Hint.tsx';
import { useSpeech } from '../language.tsx';
import type { Texts } from '../texts/texts.ts';

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: '100%' },
  input: { minWidth: 0 },
  list: { maxHeight: '260px', maxWidth: '100vw' },
  chosen: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    paddingLeft: '8px',
  },
  remove: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  foot: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
  way: { whiteSpace: 'normal', textAlign: 'start' },
});

export function LocalityField({
  reference,
  form,
  onForm,
}: {
  reference: Reference;
  form: EstimateForm;
  onForm: (form: EstimateForm) => void;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const days = activityDays(form);
  const choices = localityChoices(reference, form);
  const lost = lostLocalities(reference, form);
  const selected = form.localities.map(localityKey);
  const wanted = plainText(query);
  const shown = choices.filter(({ locality }) => plainText(locality.name).includes(wanted));
  const names = new Map(choices.map(({ locality }) => [localityKey(locality), locality.name]));
  const nameOf = (key: string, chosen: EstimateForm['localities'][number]) =>
    names.get(key) ?? localityOf(reference, chosen)?.name ?? chosen.code;

  const toggle = (key: string) => {
    if (selected.includes(key)) {
      onForm({ ...form, localities: form.localities.filter((chosen) => localityKey(chosen) !== key) });
      return;
    }
    const choice = choices.find(({ locality }) => localityKey(locality) === key);
    if (choice) onForm({ ...form, localities: [...form.localities, chosenOf(choice.locality)] });
  };

  return (
    <>
      {choices.length === 0 ? (
        <Hint>{days === null ? texts.localityDatesFirst : texts.localityNone}</Hint>
      ) : (
        <Field label={texts.localitySearch}>
          <Combobox
            multiselect
            freeform
            className={styles.combobox}
            input={{ className: styles.input }}
            listbox={{ className: styles.list }}
            positioning={{ autoSize: false }}
            placeholder={texts.localityPlaceholder}
            value={query}
            selectedOptions={selected}
            open={open}
            onChange={(event) => {
              setQuery(event.target.value);
              // A name that was pasted opens the list like a typed one.
              setOpen(true);
            }}
            onOpenChange={(_, data) => {
              setOpen(data.open);
              if (!data.open) setQuery('');
            }}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined) toggle(optionValue);
            }}
          >
            {shown.length === 0 && (
              <Option disabled value="" text={texts.localityNoMatch}>
                {texts.localityNoMatch}
              </Option>
            )}
            {groupsOf(shown, texts).map(({ title, members }) => (
              <OptionGroup key={title} label={title}>
                {members.map((choice) => (
                  <Option
                    key={localityKey(choice.locality)}
                    value={localityKey(choice.locality)}
                    text={choice.locality.name}
                  >
                    {choice.whole
                      ? choice.locality.name
                      : `${choice.locality.name} (${lifeOf(choice, days?.from ?? '', texts)})`}
                  </Option>
                ))}
              </OptionGroup>
            ))}
          </Combobox>
        </Field>
      )}
      {lost.map((one) => (
        <LostNotice key={localityKey(one.chosen)} lost={one} form={form} onForm={onForm} />
      ))}
      {form.localities.length > 0 && (
        <>
          <div className={styles.foot} aria-live="polite">
            <Hint>{texts.localityCount(form.localities.length)}</Hint>
            <Button appearance="subtle" size="small" onClick={() => onForm({ ...form, localities: [] })}>
              {texts.localityClear}
            </Button>
          </div>
          <ul className={styles.chosen}>
            {form.localities.map((chosen) => {
              const key = localityKey(chosen);
              const name = nameOf(key, chosen);
              return (
                <li key={key} className={styles.tag}>
                  {name}
                  <Button
                    appearance="transparent"
                    size="small"
                    className={styles.remove}
                    aria-label={texts.localityRemove(name)}
                    onClick={() =>
                      onForm({ ...form, localities: form.localities.filter((other) => other !== chosen) })
                    }
                  >
                    ×
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function LostNotice({
  lost,
  form,
  onForm,
}: {
  lost: LostLocality;
  form: EstimateForm;
  onForm: (form: EstimateForm) => void;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const { chosen, instead } = lost;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <div>{lostSentence(lost, texts)}</div>
        <div>{instead.length > 0 ? texts.localityInstead : texts.localityInsteadNone}</div>
        <div className={styles.ways}>
          {instead.length > 1 && (
            <Button
              size="small"
              appearance="primary"
              className={styles.way}
              onClick={() => onForm(replaceLocality(form, chosen, instead))}
            >
              {texts.localityReplaceAll(instead.length)}
            </Button>
          )}
          {instead.map((item) => (
            <Button
              key={localityKey(item)}
              size="small"
              className={styles.way}
              aria-label={texts.localityReplaceOne(item.name)}
              onClick={() => onForm(replaceLocality(form, chosen, [item]))}
            >
              {item.name}
            </Button>
          ))}
          <Button
            size="small"
            appearance="subtle"
            className={styles.way}
            onClick={() => onForm(replaceLocality(form, chosen, []))}
          >
            {texts.localityDrop}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

function lostSentence({ locality, when, chosen }: LostLocality, texts: Texts): string {
  if (locality === null || when === 'unknown') return texts.localityLost(chosen.code);
  if (when === 'ended' && locality.validTo !== null)
    return texts.localityLostUntil(locality.name, formatDate(addDays(locality.validTo, -1)));
  return texts.localityLostSince(locality.name, formatDate(locality.validFrom));
}

/** Which days a unit has that exists on only part of the activity. */
function lifeOf({ locality }: LocalityChoice, first: string, texts: Texts): string {
  if (locality.validFrom > first) return texts.validSince(formatDate(locality.validFrom));
  return locality.validTo === null ? '' : texts.validUntil(formatDate(addDays(locality.validTo, -1)));
}

/** The list in the groups a person thinks in, in the order the release gives. */
function groupsOf(choices: LocalityChoice[], texts: Texts): { title: string; members: LocalityChoice[] }[] {
  const groups = new Map<string, LocalityChoice[]>();
  for (const choice of choices) {
    const title = groupTitle(choice, texts);
    groups.set(title, [...(groups.get(title) ?? []), choice]);
  }
  return [...groups].map(([title, members]) => ({ title, members }));
}

function groupTitle({ locality, whole }: LocalityChoice, texts: Texts): string {
  if (!whole) return texts.groupPartial;
  if (locality.data.level === 'province') return texts.groupProvince;
  if (locality.data.level === 'district') return texts.groupDistrict;
  return locality.data.fromOldDongNai ? texts.groupOldDongNaiCommune : texts.groupOtherCommune;
}
