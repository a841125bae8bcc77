// Owns mending the row that reads the total out in words.
// Invariant: the label before the words, brackets and closing marks stay. Words that say another amount are a choice: the
// total may be what is wrong.
import { moneyInWords } from '../../vietnamese/money.ts';
import type { Cell } from '../rule.ts';
import { fixOf, isConstant, putValue, writeLabel } from './mend.ts';
import type { Mend } from './mend.ts';

/** `isSure`: the words give no amount at all, and the total is that of its groups. */
export function wordsMend(amount: number, isSure: boolean): Mend {
  return (desk, [cell]) => {
    if (cell === undefined || !Number.isSafeInteger(amount) || !isConstant(desk, cell)) return null;
    const sentence = moneyInWords(amount);
    const written = rewritten(
      desk.grid.value(cell.row, cell.column),
      desk.grid.text(cell.row, cell.column),
      sentence,
    );
    return written === null
      ? null
      : fixOf(isSure, writeLabel(sentence), [putValue(desk, cell as Cell, written)]);
  };
}

const PARTS = /^(?<label>.*?chữ\s*:?\s*|[\s(*[]*)(?<words>.*?)(?<closing>(?:\s*chẵn)?[\s.,;/)*\]…]*)$/isu;

/** null for a text in an old code, which is to be turned into Unicode first. */
function rewritten(stored: unknown, read: string, sentence: string): string | null {
  if (typeof stored !== 'string' || stored.trim() !== read) return null;
  const parts = PARTS.exec(stored.normalize('NFC'))?.groups;
  if (parts === undefined) return null;
  const { label = '', words = '', closing = '' } = parts;
  const first = words.charAt(0);
  const isSmall = first !== '' && first !== first.toUpperCase();
  return label + (isSmall ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence) + closing;
}
