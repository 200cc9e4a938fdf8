import type { MeasureAnswer } from '../../workspace/measuring.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { MeasureBreaking } from './MeasureBreaking.tsx'
import { MeasureCaveats } from './MeasureCaveats.tsx'
import { MeasureClasses } from './MeasureClasses.tsx'
import { MeasureRanking } from './MeasureRanking.tsx'
import { MeasureStrip } from './MeasureStrip.tsx'
import { nameMeasured } from './nameMeasured.ts'
import { useMeasureWords } from './useMeasureWords.ts'

/** What a measure comes to: in a sentence, with what has to be said with it, and value by value. */
export function MeasureValues({ answer }: { readonly answer: MeasureAnswer }) {
  const words = useMeasureWords().measures
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { id, of, unit, ranked, notes, missing, breaking } = answer
  const isClasses = of === 'actors' && unit === 'class'
  // Where some are below 0, 0 is a value like others; else it is none.
  const isSigned = ranked.some(({ value }) => value < 0)
  const values = ranked.filter(({ value }) => isClasses || isSigned || of === 'dataset' || value !== 0)
  const [first] = values
  const isSpread = of === 'actors' && !isClasses && values.length > 1
  const print = (index: number) => words.value(ranked[index]!.value, unit)
  const none = ranked.length === 0 && missing > 0 ? words.undefined : words.nobody

  return (
    <>
      {isClasses && first ? null : (
        <p className="measure-says" role="status">
          {first
            ? words.byId[id].says(words.value(first.value, unit), nameMeasured(dataset, of, first.ids, words))
            : none}
        </p>
      )}
      <MeasureCaveats answer={answer} />
      {notes.map((note) => (
        <p key={note.code} className="quiet">
          {words.note(note)}
        </p>
      ))}
      {isSpread ? (
        <figure className="measure-spread">
          <MeasureStrip values={ranked} label={words.distribution} />
          <figcaption>
            {words.spread(print(ranked.length - 1), print(ranked.length >> 1), print(0), ranked.length)}
          </figcaption>
        </figure>
      ) : null}
      {isClasses ? <MeasureClasses answer={answer} /> : null}
      {isClasses || of === 'dataset' ? null : <MeasureRanking answer={answer} values={values} />}
      {missing > 0 && ranked.length > 0 ? <p className="quiet">{words.more(0, missing)}</p> : null}
      {notes.some(({ code }) => code === 'camps') && of !== 'relations' ? (
        <MeasureBreaking relations={breaking} />
      ) : null}
    </>
  )
}
