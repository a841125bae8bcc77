// Owns the small grey sentence under a title or field.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function Hint({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p className={useStyles().hint} id={id}>
      {children}
    </p>
  );
}
