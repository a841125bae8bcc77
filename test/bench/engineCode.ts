// Owns what the engine's figures are taken of: the check as the pane and the command have it, bundled, and its reference data.
import { createReference } from '#shared/reference/lookup.ts';
import { seedRelease } from '#shared/reference/seed.ts';

export { checkWorkbook, createCheck } from '#shared/rules/check.ts';
export const reference = createReference(seedRelease());
