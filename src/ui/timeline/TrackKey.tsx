import { getTimelineWords } from '../../workspace/catalogue/getTimelineWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** What the marks on the tracks mean. */
export function TrackKey() {
  const { key } = getTimelineWords(DATA_LANGUAGE)
  return (
    <p className="track-key quiet">
      <span className="sample">
        <span className="certain" />
      </span>
      {key.certain}
      <span className="sample">
        <span className="possible" />
      </span>
      {key.possible}
      <span className="sample">
        <span className="certain" data-open-end="true" />
      </span>
      {key.open}
    </p>
  )
}
