// Owns the head of the pane: its name, the language switch, the three screens as tabs.
import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
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
  tabs: { padding: '0 2px' },
});

export function Header({ screen, onScreen }: { screen: ScreenName; onScreen: (screen: ScreenName) => void }) {
  const styles = useStyles();
  const { texts, language, switchLanguage } = useSpeech();
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
      <TabList
        className={styles.tabs}
        aria-label={texts.screens}
        selectedValue={screen}
        onTabSelect={(_, { value }) => onScreen(value as ScreenName)}
      >
        <Tab value="start">{texts.tabStart}</Tab>
        <Tab value="build">{texts.tabBuild}</Tab>
        <Tab value="check">{texts.tabCheck}</Tab>
      </TabList>
    </header>
  );
}
