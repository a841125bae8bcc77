// Owns Excel.RangeAreas: several ranges of one sheet. Invariant: there is at least one.
import type { HostRange } from './range.ts';

export class HostRangeAreas {
  readonly ranges: HostRange[];
  constructor(ranges: HostRange[]) {
    this.ranges = ranges;
  }
  get address() {
    return this.ranges.map((range) => range.address).join(',');
  }
  get areaCount() {
    return this.ranges.length;
  }
  get cellCount() {
    return this.ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  get areas() {
    return new HostRangeCollection(this.ranges);
  }
  get worksheet() {
    return this.ranges[0]?.worksheet;
  }
}

export class HostRangeCollection {
  readonly items: HostRange[];
  constructor(items: HostRange[]) {
    this.items = items;
  }
  getCount() {
    return this.items.length;
  }
}
