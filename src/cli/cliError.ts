/** Ends a command with a message: 1 where the data is at fault, 2 where the usage is, 3 where the system refuses. */
export class CliError extends Error {
  readonly exitCode: 1 | 2 | 3

  constructor(message: string, exitCode: 1 | 2 | 3) {
    super(message)
    this.exitCode = exitCode
  }
}
