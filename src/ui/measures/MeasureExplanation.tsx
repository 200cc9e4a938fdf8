import type { MeasureAnswer } from '../../workspace/measuring.ts'
import { useMeasureWords } from './useMeasureWords.ts'

/** How a value is to be read: what counts, its formula, and where that comes from. */
export function MeasureExplanation({ answer }: { readonly answer: MeasureAnswer }) {
  const words = useMeasureWords().measures

  return (
    <dl>
      <dt>{words.higher}</dt>
      <dd>{words.byId[answer.id].higher}</dd>
      <dt>{words.onLayer}</dt>
      <dd>
        {words.layer(answer.layer)}. {words.counted(answer.counted, answer.relations)}
      </dd>
      <dt>{words.exact}</dt>
      <dd>{words.exactness(answer.exactness)}</dd>
      <dt>{words.formula}</dt>
      <dd>
        <bdi dir="ltr">{answer.formula}</bdi>
      </dd>
      <dt>{words.source}</dt>
      <dd>
        <bdi dir="ltr">{answer.source}</bdi>
      </dd>
    </dl>
  )
}
