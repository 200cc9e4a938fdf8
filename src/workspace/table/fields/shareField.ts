import type { Relation } from '../../../model/dataset.ts'
import type { CellField } from '../field.ts'
import { refuse } from './createField.ts'

/** A number from 0 to 1, with a point or a comma; empty where it is not known. */
export function createShareField(id: 'confidence' | 'strength', name: string): CellField<Relation> {
  return {
    ...{ id, name, kind: 'share' },
    print: (relation) => (relation[id] === null ? '' : String(relation[id])),
    read: (typed) => {
      const text = typed.trim().replace(',', '.')
      const value = text === '' ? null : Number(text)
      if (value !== null && !(value >= 0 && value <= 1)) return refuse({ code: 'no-share' })
      return { ok: true, value: { [id]: value } }
    },
  }
}
