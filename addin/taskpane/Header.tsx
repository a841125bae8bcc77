// Owns the head of the pane: its name, the language switch, the three screens as tabs.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useSpeech } from './language.tsx';

export type ScreenName = 'start' | 'build' | 'check';

const useStyles = makeStyles({
  header: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Excel lays its own menu over the top right corner (34 × 32 px): nothing of ours there.
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 40px 0 14px',
  },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  tabs: { display: 'flex', padding: '0 4px' },
  tab: {
    padding: '8px 10px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function Header({ screen, onScreen }: { screen: ScreenName; onScreen: (screen: ScreenName) => void }) {
  const styles = useStyles();
  const { texts, language, switchLanguage } = useSpeech();
  const tabs: { name: ScreenName; label: string }[] = [
    { name: 'start', label: texts.tabStart },
    { name: 'build', label: texts.tabBuild },
    { name: 'check', label: texts.tabCheck },
  ];
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{texts.productName}</h1>
        <Button
          appearance="subtle"
          size="small"
          title={texts.switchLanguageHint}
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={switchLanguage}
        >
          {texts.switchLanguage}
        </Button>
      </div>
      <div role="tablist" aria-label={texts.screens} className={styles.tabs} onKeyDown={moveFocus}>
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === screen}
            tabIndex={name === screen ? 0 : -1}
            className={mergeClasses(styles.tab, name === screen && styles.selected)}
            onClick={() => onScreen(name)}
          >
            {label}
          </button>
        ))}
      </div>
    </header>
  );
}

/** Arrow keys move between tabs; Enter or the space bar opens the one in focus. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  tabs[(at + step + tabs.length) % tabs.length]?.focus();
}
