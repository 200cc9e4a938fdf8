import type { Actor } from '../../model/dataset.ts'
import { useDetailsWords } from './useDetailsWords.ts'

/** The further attributes of a record, under their keys in the dataset. */
export function Attributes({ attributes }: { readonly attributes: Actor['attributes'] }) {
  const words = useDetailsWords().details
  const entries = Object.entries(attributes ?? {})
  if (entries.length === 0) return null

  return (
    <dl className="facts">
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>
            <bdi>{key}</bdi>
          </dt>
          <dd>
            <bdi>{(Array.isArray(value) ? value : [value]).map(String).join(words.separator)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
