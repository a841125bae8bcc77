// Owns Excel.DataValidation over the grid's own rules: lists, and numbers within limits.
// Invariant: setting a rule takes the place of every rule the range had.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  UpdateSheetDataValidationOptionsCommand,
} from '@univerjs/sheets-data-validation';
import { COLUMN_COUNT, ROW_COUNT } from '#shared/sheet/address.ts';
import { invalidArgument, notImplemented } from '../front/errors.ts';
import { HostRange } from './range.ts';

type Criteria = Pick<
  ISheetDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown'
>;

const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

function criteriaOf(rule: unknown): Criteria {
  const { list, wholeNumber, decimal } = rule as Record<string, Record<string, unknown> | undefined>;
  if (list) {
    const { source, inCellDropDown } = list;
    const formula1 = source instanceof HostRange ? `=${absolute(source)}` : source;
    if (typeof formula1 !== 'string' || formula1 === '') throw invalidArgument();
    if (formula1.length > 255 && !formula1.startsWith('=')) throw invalidArgument();
    return { type: DataValidationType.LIST, formula1, showDropDown: inCellDropDown !== false };
  }
  const number = wholeNumber ?? decimal;
  if (!number) throw notImplemented('This kind of data validation');
  if (number['operator'] !== 'Between') throw notImplemented('This operator of a data validation');
  const { formula1, formula2 } = number;
  if (formula1 === undefined || formula2 === undefined) throw invalidArgument();
  return {
    type: wholeNumber ? DataValidationType.WHOLE : DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(formula1),
    formula2: String(formula2),
  };
}

function absolute(range: HostRange): string {
  const [sheet = '', cells = ''] = range.address.split(/!(?=[^!]*$)/);
  return `${sheet}!${cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

const numberOrText = (text: string | undefined) =>
  text !== undefined && text !== '' && !Number.isNaN(Number(text)) ? Number(text) : (text ?? '');

export class HostDataValidation {
  readonly range: HostRange;
  constructor(range: HostRange) {
    this.range = range;
  }

  get type() {
    const found = this.#found();
    if (!found) return 'None';
    const names: Record<string, string> = { list: 'List', whole: 'WholeNumber', decimal: 'Decimal' };
    return names[found.type] ?? 'Custom';
  }
  get rule() {
    const found = this.#found();
    if (!found) return {};
    if (found.type === DataValidationType.LIST)
      return { list: { inCellDropDown: found.showDropDown !== false, source: found.formula1 ?? '' } };
    const limits = {
      formula1: numberOrText(found.formula1),
      formula2: numberOrText(found.formula2),
      operator: 'Between',
    };
    if (found.type === DataValidationType.WHOLE) return { wholeNumber: limits };
    if (found.type === DataValidationType.DECIMAL) return { decimal: limits };
    throw notImplemented('Reading this kind of data validation');
  }
  set rule(rule: unknown) {
    const criteria = criteriaOf(rule);
    const { book, sheetId, area } = this.range;
    if (!this.range.isUnbounded) book.grow(sheetId, area);
    this.clear();
    const added: ISheetDataValidationRule = {
      uid: generateRandomId(8),
      ranges: [this.#gridRange()],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
      renderMode: DataValidationRenderMode.ARROW,
      ...criteria,
    };
    book.execute(AddSheetDataValidationCommand.id, { unitId: book.unitId, subUnitId: sheetId, rule: added });
  }
  get errorAlert() {
    const found = this.#found();
    const style = Object.entries(ALERTS).find(([, each]) => each === found?.errorStyle)?.[0] ?? 'Stop';
    return {
      message: found?.error ?? '',
      showAlert: found?.showErrorMessage ?? true,
      style,
      title: found?.errorTitle ?? '',
    };
  }
  set errorAlert(alert: unknown) {
    const { message, showAlert, style, title } = alert as Record<string, unknown>;
    if (style !== 'Stop' && style !== 'Warning' && style !== 'Information') throw invalidArgument();
    this.#update({
      error: String(message ?? ''),
      errorTitle: String(title ?? ''),
      showErrorMessage: showAlert !== false,
      errorStyle: ALERTS[style],
    });
  }
  get ignoreBlanks() {
    return this.#found()?.allowBlank ?? true;
  }
  set ignoreBlanks(on: unknown) {
    this.#update({ allowBlank: Boolean(on) });
  }
  clear() {
    const { book, sheetId } = this.range;
    if (!this.#found()) return;
    book.execute(ClearRangeDataValidationCommand.id, {
      unitId: book.unitId,
      subUnitId: sheetId,
      ranges: [this.#gridRange()],
    });
  }

  /** The rule that touches the range first. */
  #found(): ISheetDataValidationRule | null {
    const { area, sheet } = this.range;
    const touching = sheet
      .getDataValidations()
      .find((validation) =>
        validation.rule.ranges.some(
          (range: { startRow: number; endRow: number; startColumn: number; endColumn: number }) =>
            range.startRow <= area.bottom &&
            range.endRow >= area.top &&
            range.startColumn <= area.right &&
            range.endColumn >= area.left,
        ),
      );
    return touching ? (touching.rule as ISheetDataValidationRule) : null;
  }

  #update(options: Partial<ISheetDataValidationRule>) {
    const { book, sheetId } = this.range;
    const found = this.#found();
    if (!found) throw invalidArgument();
    const { allowBlank, error, errorTitle, errorStyle, showErrorMessage, showDropDown, renderMode } = found;
    book.execute(UpdateSheetDataValidationOptionsCommand.id, {
      unitId: book.unitId,
      subUnitId: sheetId,
      ruleId: found.uid,
      options: {
        allowBlank,
        error,
        errorTitle,
        errorStyle,
        showErrorMessage,
        showDropDown,
        renderMode,
        ...options,
      },
    });
  }

  #gridRange() {
    const { area, sheet } = this.range;
    return {
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom === ROW_COUNT - 1 ? sheet.getMaxRows() - 1 : area.bottom,
      endColumn: area.right === COLUMN_COUNT - 1 ? sheet.getMaxColumns() - 1 : area.right,
    };
  }
}
