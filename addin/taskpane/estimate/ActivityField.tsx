// Owns choosing the activity. The person reads the plan's activities by fiscal year and picks one;
// those without a template stay visible and say so. A click folds the list to the choice, with a way back; with arrow keys,
// which choose while passing, it stays open until it is folded.
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Activity } from '#shared/contract/reference.ts';
import { Hint } from '../controls/Hint.tsx';
import { Mark } from '../controls/Mark.tsx';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({
  year: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    margin: '6px 0 0',
  },
  marks: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  chosen: { margin: 0, fontWeight: tokens.fontWeightMedium },
  action: { alignSelf: 'flex-start' },
});

const QUARTERS = ['I', 'II', 'III', 'IV'];

export function ActivityField({
  activities,
  chosen,
  onChoose,
}: {
  activities: Activity[];
  chosen: Activity | null;
  onChoose: (activity: Activity) => void;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const [open, setOpen] = useState(chosen === null);
  const [folded, setFolded] = useState(false);
  const byPointer = useRef(false);
  const fold = () => {
    setOpen(false);
    setFolded(true);
  };
  if (chosen !== null && !open)
    return (
      <>
        <p className={styles.chosen}>{chosen.name}</p>
        <Hint>{planOf(chosen)}</Hint>
        <Button size="small" autoFocus={folded} className={styles.action} onClick={() => setOpen(true)}>
          {texts.changeActivity}
        </Button>
      </>
    );

  function planOf({ data }: Activity): string {
    const [first, last] = data.quarters.map((quarter) => QUARTERS[quarter - 1] ?? '');
    return data.planned
      ? texts.plannedQuarters(first ?? '', last ?? '', data.fiscalYear)
      : `${texts.fiscalYear(data.fiscalYear)} · ${texts.example}`;
  }

  const years = [...new Set(activities.map((activity) => activity.data.fiscalYear))];
  return (
    <RadioGroup
      aria-label={texts.stepActivity}
      value={chosen?.code ?? ''}
      onChange={(_, { value }) => {
        const activity = activities.find((item) => item.code === value);
        if (activity === undefined) return;
        onChoose(activity);
        if (byPointer.current) fold();
      }}
      onPointerDown={() => (byPointer.current = true)}
      onKeyDown={() => (byPointer.current = false)}
    >
      {years.map((year) => (
        <div key={year} role="group" aria-label={texts.fiscalYear(year)}>
          <p className={styles.year}>{texts.fiscalYear(year)}</p>
          {activities
            .filter((activity) => activity.data.fiscalYear === year)
            .map((activity) => (
              <Radio
                key={activity.code}
                value={activity.code}
                disabled={activity.data.template === null}
                label={
                  <>
                    {activity.name}
                    <span className={styles.marks}>
                      {activity.data.template === null && <Mark kind="absent">{texts.noTemplate}</Mark>}
                      {!activity.data.planned && <Mark kind="doubt">{texts.example}</Mark>}
                    </span>
                  </>
                }
              />
            ))}
        </div>
      ))}
      {chosen !== null && (
        <Button size="small" className={styles.action} onClick={fold}>
          {texts.foldActivities}
        </Button>
      )}
    </RadioGroup>
  );
}
