import { cutToDifference } from '../../base/cutToDifference.ts'
import type { ChangedRecord, VersionDifference } from '../../workspace/compareVersions.ts'
import type { FieldChange } from '../../workspace/listFieldChanges.ts'
import { useDocumentWords } from './useDocumentWords.ts'

const LISTED = 12
const MOST_LETTERS = 200
const MARKS = ['came', 'went', 'changed'] as const
type Mark = (typeof MARKS)[number]

/** What came, went and changed, by kind of record, with the fields of each. */
export function DifferenceList({ differences }: { readonly differences: readonly VersionDifference[] }) {
  return differences.map((difference) => <Difference key={difference.kind} difference={difference} />)
}

function Difference({ difference }: { readonly difference: VersionDifference }) {
  const words = useDocumentWords().documents.versions
  const { kind } = difference

  return (
    <>
      {MARKS.map((mark) => (
        <Part key={mark} mark={mark} heading={words[mark](difference[mark].length, kind)} records={difference[mark]} />
      ))}
    </>
  )
}

interface PartProps {
  readonly mark: Mark
  readonly heading: string
  readonly records: readonly ChangedRecord[]
}

function Part({ mark, heading, records }: PartProps) {
  const words = useDocumentWords().documents.versions
  if (records.length === 0) return null

  return (
    <div className="difference">
      <h4>{heading}</h4>
      <ul>
        {records.slice(0, LISTED).map((record, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
          <li key={index} dir="auto">
            <Described mark={mark} record={record} />
          </li>
        ))}
        {records.length > LISTED ? <li className="quiet">{words.more(records.length - LISTED)}</li> : null}
      </ul>
    </div>
  )
}

function Described({ mark, record }: { readonly mark: Mark; readonly record: ChangedRecord }) {
  const { name, fields } = record
  return (
    <>
      <bdi>{name}</bdi>
      {fields.length > 0 ? (
        <ul className="field-changes">
          {fields.map((change) => (
            <FieldDifference key={change.field} {...{ mark, change }} />
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** What a field was and is; of a record that came or went, only what it says. */
function FieldDifference({ mark, change }: { readonly mark: Mark; readonly change: FieldChange }) {
  const words = useDocumentWords().documents.versions
  const { field, before, after } = change
  const [was, is] = cutToDifference(before ?? '', after ?? '', MOST_LETTERS)
  const old = <del className="quiet">{before === null ? words.nothing : was}</del>
  const now = <ins>{after === null ? words.nothing : is}</ins>

  return (
    <li>
      {words.field(field)} {mark === 'came' ? now : mark === 'went' ? old : null}
      {mark === 'changed' ? (
        <>
          {old} {words.becomes} {now}
        </>
      ) : null}
    </li>
  )
}
