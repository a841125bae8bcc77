// Owns the list of the kinds of fault, in the order the report shows them.
import {
  comparisonReplaced,
  constantChanged,
  functionReplaced,
  operatorReplaced,
  signFlipped,
} from './expressions.ts';
import type { Fault } from './fault.ts';
import { rangeGrown, rangeShrunk } from './ranges.ts';
import { dollarSlip, referenceShifted, rowNotAdapted } from './references.ts';
import { parentAdded, termMissing } from './totals.ts';
import {
  constantForReference,
  numberAsText,
  otherValueForFormula,
  presentValueForFormula,
} from './values.ts';

export const FAULTS: readonly Fault[] = [
  rangeShrunk,
  rangeGrown,
  referenceShifted,
  constantForReference,
  presentValueForFormula,
  otherValueForFormula,
  operatorReplaced,
  functionReplaced,
  comparisonReplaced,
  constantChanged,
  parentAdded,
  termMissing,
  dollarSlip,
  rowNotAdapted,
  signFlipped,
  numberAsText,
];
