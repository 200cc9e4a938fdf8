import { describeSystemError } from './describeSystemError.ts'
import { run } from './run.ts'

process.stdout.on('error', leave)
process.stderr.on('error', leave)
process.exitCode = await run(process.argv.slice(2))

/** A reader that closes the output early is not an error. Anything else is reported if possible. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  try {
    process.stderr.write(`throughline: cannot write the output: ${describeSystemError(error) ?? error.message}\n`)
  } finally {
    process.exit(3)
  }
}
