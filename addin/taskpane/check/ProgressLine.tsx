// Owns what a person sees of a check that takes a while: on which sheet it is, how far; and the button that stops it.
// Invariant: it is never read out by itself, as it changes ten times a second; who asks for it hears sheet and percent.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { CheckProgress } from '#addin/flow/check.ts';
import { Hint } from '../controls/Hint.tsx';
import { useSpeech } from '../language.tsx';
import { useFocusBack } from './useFocusBack.ts';

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
  },
  bar: {
    display: 'block',
    width: '100%',
    height: '6px',
    margin: '4px 0',
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

export function ProgressLine({
  progress,
  onStop,
  focusAfter,
}: {
  /** null: Excel has not answered yet */
  progress: CheckProgress | null;
  onStop: () => void;
  /** gets the focus when the stop button goes away under it */
  focusAfter: RefObject<HTMLButtonElement | null>;
}) {
  const styles = useStyles();
  const { texts } = useSpeech();
  const block = useRef<HTMLDivElement>(null);
  useFocusBack(block, focusAfter);
  useEffect(() => block.current?.scrollIntoView({ block: 'nearest' }), []);
  const percent = progress === null ? null : Math.floor(progress.share * 100);
  const place = progress === null ? texts.waitingForExcel : texts.progressAt(progress.sheet, percent ?? 0);
  return (
    <div ref={block} className={styles.block}>
      <div>
        <progress
          className={styles.bar}
          max={100}
          {...(percent !== null && { value: percent })}
          aria-label={texts.progress}
          aria-valuetext={place}
        />
        <Hint>{place}</Hint>
      </div>
      <Button onClick={onStop}>{texts.stop}</Button>
    </div>
  );
}
