import { ACTOR_MEASURES } from '../../analysis/actorMeasures.ts'
import { useMeasureWords } from './useMeasureWords.ts'

/** The measures of actors as the options of a choice, under the questions that they answer. */
export function MeasureOptions() {
  const { measures: words } = useMeasureWords()
  return words.groups.map(({ name, ids }) => {
    const own = ACTOR_MEASURES.filter((id) => ids.includes(id))
    return own.length === 0 ? null : (
      <optgroup key={name} label={name}>
        {own.map((id) => (
          <option key={id} value={id}>
            {words.byId[id].name}
          </option>
        ))}
      </optgroup>
    )
  })
}
