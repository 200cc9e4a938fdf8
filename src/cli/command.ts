/** A flag as it is written, with its value, and what it is for. */
export type Flag = readonly [written: string, meaning: string]

/** A command of the command line. Results go to standard output, problems to standard error. */
export interface CliCommand {
  readonly usage: string
  readonly summary: string
  /** Every flag that it takes, for its help. */
  readonly flags: readonly Flag[]
  /** Gives the exit code. */
  readonly run: (args: readonly string[]) => number | Promise<number>
}
