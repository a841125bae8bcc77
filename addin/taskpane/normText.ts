// Owns how one norm of the lists is told in a line: amount, unit, level, and whether somebody read its source.
import type { Norm } from '#shared/contract/reference.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import type { Texts } from './texts/texts.ts';

/** "200.000 đồng/người/ngày (trung ương, chưa xác minh)" */
export function normText(norm: Norm, texts: Texts): string {
  const { amount, unit, level } = norm.data;
  const levels = {
    central: texts.levelCentral,
    province: texts.levelProvince,
    programme: texts.levelProgramme,
    unit: texts.levelUnit,
  };
  const said = amount === null ? texts.normUnknown : `${formatMoney(amount)} ${unit}`;
  const doubt = norm.verification.startsWith('verified') ? '' : `, ${texts.unverified}`;
  return `${said} (${levels[level]}${doubt})`;
}
