/**
 * Ends a command with a message and an exit code: 1 for faulty data, 2 for wrong usage, 3 for a refusal by the system.
 */
export class CliError extends Error {
  readonly exitCode: 1 | 2 | 3

  constructor(message: string, exitCode: 1 | 2 | 3) {
    super(message)
    this.exitCode = exitCode
  }
}
