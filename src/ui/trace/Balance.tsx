import type { Trace } from '../../query/tracePaths.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** The supportive and the adverse paths, and their net sign together with the conflict between them. */
export function Balance({ balance }: { readonly balance: NonNullable<Trace['balance']> }) {
  const words = useTraceWords().traced
  const { supporting, opposing, neutral, sums } = balance

  return (
    <section className="balance" aria-label={words.balance}>
      <p className="sides">
        <span>
          <LineSample sign={1} /> {words.supporting(supporting)}
        </span>
        <span>
          <LineSample sign={-1} /> {words.opposing(opposing)}
        </span>
        {neutral > 0 ? (
          <span>
            <LineSample sign={0} /> {words.neutral(neutral)}
          </span>
        ) : null}
      </p>
      {sums ? (
        <details>
          <summary>
            {words.sums(sums.positive, sums.negative)}: {words.net(sums.net, sums.conflict)}
          </summary>
          <p className="quiet">
            {words.summedBy[sums.by]} {words.conflictHint} {words.netHint}
          </p>
        </details>
      ) : null}
    </section>
  )
}
