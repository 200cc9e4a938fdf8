/** A command of the command line. Results go to standard output, problems to standard error. */
export interface Command {
  readonly usage: string
  readonly summary: string
  /** Gives the exit code. */
  readonly run: (args: readonly string[]) => number | Promise<number>
}
