// Owns mending numbers stored as text.
// Invariant: text that reads two ways is a choice; digits that may be a code ("0071") are never turned into a number unasked.
import { figureOf } from '../../sheet/figures.ts';
import { choiceOf, fixOf, isConstant, optionOf, putValue, writeLabel } from './mend.ts';
import type { Mend } from './mend.ts';

/** `isSure`: the cells stand where numbers are calculated with; asked when the fix is made. */
export function numberMend(isSure: () => boolean): Mend {
  return (desk, cells) => {
    const typed = cells.filter((cell) => isConstant(desk, cell));
    const [first] = typed;
    if (first === undefined) return null;
    const figures = typed.map((cell) => ({ cell, value: desk.grid.value(cell.row, cell.column) }));
    const only = figureOf(figures[0]?.value ?? '');
    if (typed.length === 1 && only.kind === 'ambiguous')
      return choiceOf(
        only.values.map((value) => optionOf(writeLabel(value), [putValue(desk, first, value)])),
      );
    const changes = figures.flatMap(({ cell, value }) => {
      const figure = figureOf(value);
      return figure.kind === 'text' ? [putValue(desk, cell, figure.value)] : [];
    });
    const mayBeCode = figures.some(({ value }) => /^\s*0\d/.test(String(value)));
    const label =
      changes.length === 1 && only.kind === 'text'
        ? writeLabel(only.value)
        : { vi: `Đổi ${changes.length} ô chữ thành số`, en: `Turn ${changes.length} texts into numbers` };
    return fixOf(!mayBeCode && isSure(), label, changes);
  };
}
