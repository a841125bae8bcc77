// Owns the list of the kinds of domain fault, in the order the report shows them.
import {
  contentMissing,
  numberAsText,
  priceMissing,
  productWrong,
  quantityMissing,
  thousandTimes,
  unitMissing,
} from './amounts.ts';
import { basisEmptied, basisLapsed } from './bases.ts';
import { codeOfOtherContent, itemNoMultiple, subItemElsewhere } from './codes.ts';
import type { DomainFault } from './fault.ts';
import { moneyUnitSwapped, priceOverNorm, wrongNormUnit } from './norms.ts';
import { accentLost, localityAmbiguous, localityGone, localityKind } from './places.ts';
import { benefitTwice, headCountDiffers, leadTwice, lineTwice, numberTwice } from './repeats.ts';
import { marksApart, oldCode } from './texts.ts';
import { dayOfOtherYear, endBeforeStart, quarterOfOtherDays } from './time.ts';
import { parentTyped, rowHidden, rowLeftOut, rowTwice, totalTyped } from './totals.ts';
import {
  cumulativeBelowPeriod,
  cumulativeWrong,
  disbursedAboveReceived,
  percentWrong,
  receivedAbovePlan,
  remainingWrong,
  sourcesWrong,
} from './tracking.ts';
import { wordsDigit, wordsGroup } from './words.ts';

export const DOMAIN_FAULTS: readonly DomainFault[] = [
  productWrong,
  wordsDigit,
  wordsGroup,
  moneyUnitSwapped,
  thousandTimes,
  priceOverNorm,
  wrongNormUnit,
  basisLapsed,
  basisEmptied,
  localityGone,
  localityKind,
  localityAmbiguous,
  accentLost,
  subItemElsewhere,
  itemNoMultiple,
  codeOfOtherContent,
  lineTwice,
  benefitTwice,
  headCountDiffers,
  quarterOfOtherDays,
  dayOfOtherYear,
  endBeforeStart,
  contentMissing,
  unitMissing,
  quantityMissing,
  priceMissing,
  numberAsText,
  oldCode,
  marksApart,
  numberTwice,
  parentTyped,
  totalTyped,
  rowLeftOut,
  rowTwice,
  rowHidden,
  leadTwice,
  cumulativeBelowPeriod,
  cumulativeWrong,
  remainingWrong,
  percentWrong,
  disbursedAboveReceived,
  receivedAbovePlan,
  sourcesWrong,
];
