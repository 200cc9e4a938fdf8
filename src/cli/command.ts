/** A flag with its value as in the usage, and its purpose. */
export type Flag = readonly [written: string, meaning: string]

/** A command of the command line. Results go to standard output, problems to standard error. */
export interface CliCommand {
  readonly usage: string
  readonly summary: string
  /** All flags, for the help text. */
  readonly flags: readonly Flag[]
  /** Runs the command and gives its exit code. */
  readonly run: (args: readonly string[]) => number | Promise<number>
}
