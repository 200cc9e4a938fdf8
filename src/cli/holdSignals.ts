import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Lets an interrupt wait until what must not be left half done is done; then it ends the program as it would have. The
 * signal of a file that grows too large becomes an error of the write. Gives what ends the holding.
 */
export function holdSignals(): () => void {
  const leave = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal])
  const ignore = () => {}
  for (const signal of SIGNALS) process.on(signal, leave)
  process.on('SIGXFSZ', ignore)
  return () => {
    // A signal that came meanwhile is heard at the next turn, so that the ears stay open until then.
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, leave)
      process.off('SIGXFSZ', ignore)
    })
  }
}
