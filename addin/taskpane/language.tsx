// Owns the language of the pane: Vietnamese unless the person switched, remembered on this machine.
import { createContext, use, useState } from 'react';
import type { ReactNode } from 'react';
import type { Text } from '#shared/contract/common.ts';
import { openStorage } from './storage.ts';
import { en } from './texts/en.ts';
import type { Texts } from './texts/texts.ts';
import { vi } from './texts/vi.ts';

export type Language = 'vi' | 'en';

interface Speech {
  language: Language;
  texts: Texts;
  /** the sentence in the language of the pane */
  say: (text: Text) => string;
  switchLanguage: () => void;
}

const KEY = 'dutoan.language';
const SpeechContext = createContext<Speech | null>(null);

/** Gives the screens their language; `initial` wins over what was remembered. */
export function LanguageProvider({
  initial,
  children,
}: {
  initial?: Language | undefined;
  children: ReactNode;
}) {
  const [storage] = useState(openStorage);
  const [language, setLanguage] = useState<Language>(
    () => initial ?? (storage.getItem(KEY) === 'en' ? 'en' : 'vi'),
  );
  const switchLanguage = () => {
    const next = language === 'vi' ? 'en' : 'vi';
    storage.setItem(KEY, next);
    setLanguage(next);
  };
  const speech: Speech = {
    language,
    texts: language === 'vi' ? vi : en,
    say: (text) => text[language],
    switchLanguage,
  };
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech outside LanguageProvider');
  return speech;
}
