import { READERS } from '../../formats/registry.ts'
import { ReadingFields } from './ReadingFields.tsx'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

/** What the files are and how sure that is, how far they are read again, and what can be corrected. */
export function ReadingFacts({ desk, state }: ShownImport) {
  const words = useImportWords().importing
  const { read, progress, hasFailed, isRemembered } = state
  const format = READERS.find(({ id }) => id === read.format)
  const tables = read.layout?.tables.filter(({ header }) => header !== null) ?? []

  return (
    <>
      <h3>{words.parts.reading}</h3>
      <p className="import-format">
        {format && read.layout
          ? words.isFormat(format.nameAsRead ?? format.name, read.layout.certainty)
          : words.notRecognised}
      </p>
      <ul className="import-tables">
        {tables.map(({ file, sheet, kind }) => (
          <li key={`${file} ${sheet}`} dir="auto">
            {words.isTable(tables.length > 1 ? (sheet ?? file) : '', kind)}
          </li>
        ))}
      </ul>
      {isRemembered ? (
        <p>
          {words.asLastTime}{' '}
          <button type="button" className="text-button" onClick={() => desk.replaceChoices({}, false)}>
            {words.forget}
          </button>
        </p>
      ) : null}
      <div className="import-progress" role="status">
        {progress === null ? null : words.reading}
        {hasFailed ? words.tooMuch : null}
      </div>
      {progress === null ? null : (
        <p className="import-progress-bar">
          <progress value={progress} max={1} aria-label={words.progress} />
          <button type="button" className="text-button" onClick={desk.stop}>
            {words.stop}
          </button>
        </p>
      )}
      <ReadingFields desk={desk} state={state} />
    </>
  )
}
