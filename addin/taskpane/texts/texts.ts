// Owns the shape both languages share: a missing or extra key, or other parameters, is a compile error.
import type { vi } from './vi.ts';

type Same<T> = T extends (...given: infer A) => string ? (...given: A) => string : string;

export type Texts = { readonly [K in keyof typeof vi]: Same<(typeof vi)[K]> };
