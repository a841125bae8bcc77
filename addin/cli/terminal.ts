// Owns what a command may say and how it fails: results on stdout, sentences on stderr, in one language.
// Invariant: a CommandError is the person's own input; it leaves nothing written.
import type { Text } from '#shared/contract/common.ts';

export type Language = keyof Text;

export interface Terminal {
  language: Language;
  /** a line of the result, to stdout */
  print(line: string): void;
  /** progress or a problem, to stderr */
  say(text: Text): void;
}

export function openTerminal(language: Language): Terminal {
  process.stdout.on('error', stopWhenNobodyReads);
  return {
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    say: (text) => void process.stderr.write(`${text[language]}\n`),
  };
}

/** `dutoan reference | head`: the reader left early, which is no failure. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** The command cannot be carried out as it was typed. */
export class CommandError extends Error {
  readonly text: Text;
  constructor(vi: string, en: string) {
    super(vi);
    this.name = 'CommandError';
    this.text = { vi, en };
  }
}

/** A command: its own arguments in, exit code out. */
export type Command = (argv: string[], terminal: Terminal) => Promise<number> | number;
