// Owns what the front needs of a workbook behind it: plain synchronous host objects and a few signals.
// Invariant: the front knows members only through the schema; a host object is a class of addin/emulator/host.

/** What a getter answers when the thing does not exist. */
export const NULL_OBJECT = Symbol('null object');

export type HostObject = Record<string, unknown>;

export interface Host {
  /** the object behind context.workbook */
  root: HostObject;
  /** resolves when formulas show the results of every write so far */
  settle(): Promise<void>;
  /** wraps the writes of one sync, so that a person undoes them in one step */
  batch(): () => void;
  /** calls back on changes made by a person or an add-in; returns how to stop. `sheet` null = every sheet */
  listen(event: string, sheet: string | null, callback: (details: unknown) => void): () => void;
}
