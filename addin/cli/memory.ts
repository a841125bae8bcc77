// Owns how much memory the command has used at most.
// Invariant: the figure is of this process alone, also when a far larger one started it.
import { readFileSync } from 'node:fs';

/** Peak resident memory so far, in MB. */
export function peakRssMb(): number {
  return (linuxPeakKb() ?? process.resourceUsage().maxRSS) / 1024;
}

/** Linux hands the peak of the starting process down into maxRSS; the status file counts from the start of the program. */
function linuxPeakKb(): number | null {
  try {
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return peak === undefined ? null : Number(peak);
  } catch {
    // no such file on other systems
    return null;
  }
}
