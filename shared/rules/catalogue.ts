// Owns the list of rules, in the order findings are told.
// Invariant: ids are unique and stable; every rule carries an example it finds and one it passes (run by the tests).
import { activityUnknown } from './activityUnknown.ts';
import { basisLapsed } from './basisLapsed.ts';
import { basisMissing } from './basisMissing.ts';
import { budgetCode } from './budgetCode.ts';
import { budgetContent } from './budgetContent.ts';
import { formulaConstant } from './formulaConstant.ts';
import { formulaDeclared } from './formulaDeclared.ts';
import { formulaError } from './formulaError.ts';
import { formulaExternal } from './formulaExternal.ts';
import { formulaPattern } from './formulaPattern.ts';
import { lineDuplicate } from './lineDuplicate.ts';
import { lineMissing } from './lineMissing.ts';
import { lineProduct } from './lineProduct.ts';
import { localityDate } from './localityDate.ts';
import { normOver } from './normOver.ts';
import { normUnit } from './normUnit.ts';
import { normUnknown } from './normUnknown.ts';
import { noteAccent } from './noteAccent.ts';
import { noteDecimal } from './noteDecimal.ts';
import { noteEncoding } from './noteEncoding.ts';
import { noteNumbering } from './noteNumbering.ts';
import { noteScratch } from './noteScratch.ts';
import { noteSignature } from './noteSignature.ts';
import { peopleCount } from './peopleCount.ts';
import type { Rule } from './rule.ts';
import { sourceUnknown } from './sourceUnknown.ts';
import { noteBlank } from './noteBlank.ts';
import { noteHidden } from './noteHidden.ts';
import { sumChildren } from './sumChildren.ts';
import { sumDouble } from './sumDouble.ts';
import { sumRange } from './sumRange.ts';
import { sumTotal } from './sumTotal.ts';
import { textNumber } from './textNumber.ts';
import { timePeriod } from './timePeriod.ts';
import { trackingChain } from './trackingChain.ts';
import { trackingLate } from './trackingLate.ts';
import { trackingPercent } from './trackingPercent.ts';
import { unitRegister } from './unitRegister.ts';
import { unitScale } from './unitScale.ts';
import { wordsTotal } from './wordsTotal.ts';

export const RULES: readonly Rule[] = [
  textNumber,
  lineProduct,
  unitScale,
  lineMissing,
  formulaError,
  sumDouble,
  sumRange,
  sumChildren,
  sumTotal,
  wordsTotal,
  trackingChain,
  trackingPercent,
  trackingLate,
  formulaDeclared,
  formulaConstant,
  formulaPattern,
  formulaExternal,
  normOver,
  normUnknown,
  normUnit,
  basisLapsed,
  basisMissing,
  budgetCode,
  budgetContent,
  lineDuplicate,
  peopleCount,
  timePeriod,
  localityDate,
  unitRegister,
  activityUnknown,
  sourceUnknown,
  noteBlank,
  noteHidden,
  noteNumbering,
  noteScratch,
  noteEncoding,
  noteDecimal,
  noteSignature,
  noteAccent,
];
