import type { ReactElement } from 'react'
import { cutToDifference } from '../../base/cutToDifference.ts'
import type { ChangedRecord, VersionDifference } from '../../workspace/compareVersions.ts'
import type { FieldChange } from '../../workspace/listFieldChanges.ts'
import { useDocumentWords } from './useDocumentWords.ts'

const LISTED = 12
const MOST_LETTERS = 200

/** What came, went and changed, by kind of record; of what changed, each field. */
export function DifferenceList({ differences }: { readonly differences: readonly VersionDifference[] }) {
  return differences.map((difference) => <Difference key={difference.kind} difference={difference} />)
}

function Difference({ difference }: { readonly difference: VersionDifference }) {
  const words = useDocumentWords().documents.versions
  const { kind, came, went, changed } = difference

  return (
    <>
      <Part heading={words.came(came.length, kind)} items={came} />
      <Part heading={words.went(went.length, kind)} items={went} />
      <Part
        heading={words.changed(changed.length, kind)}
        items={changed.map((record) => <Changed key={record.name} record={record} />)}
      />
    </>
  )
}

function Part({ heading, items }: { readonly heading: string; readonly items: readonly (string | ReactElement)[] }) {
  const words = useDocumentWords().documents.versions
  if (items.length === 0) return null

  return (
    <div className="difference">
      <h4>{heading}</h4>
      <ul>
        {items.slice(0, LISTED).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
          <li key={index} dir="auto">
            {item}
          </li>
        ))}
        {items.length > LISTED ? <li className="quiet">{words.more(items.length - LISTED)}</li> : null}
      </ul>
    </div>
  )
}

function Changed({ record: { name, fields } }: { readonly record: ChangedRecord }) {
  return (
    <>
      <bdi>{name}</bdi>
      <ul className="field-changes">
        {fields.map((change) => (
          <FieldDifference key={change.field} change={change} />
        ))}
      </ul>
    </>
  )
}

function FieldDifference({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const words = useDocumentWords().documents.versions
  const [was, is] = cutToDifference(before ?? '', after ?? '', MOST_LETTERS)

  return (
    <li>
      {words.field(field)} <del className="quiet">{before === null ? words.nothing : was}</del> {words.becomes}{' '}
      <ins>{after === null ? words.nothing : is}</ins>
    </li>
  )
}
