import { splitList } from '../../../base/splitList.ts'
import type { Actor, Dataset } from '../../../model/dataset.ts'
import type { TableCatalogue } from '../../catalogue/getTableCatalogue.ts'
import type { CellField } from '../field.ts'
import { createChoiceField, createTextField, withWording } from './createField.ts'

/** The fields of actors that are edited in the table. */
export function listActorFields(
  { vocabulary, groups }: Dataset,
  { table }: TableCatalogue,
): readonly CellField<Actor>[] {
  const named = (id: 'name' | 'arabic' | 'aliases' | 'type' | 'group' | 'description') => ({
    id,
    name: table.columns[id].name,
  })
  const toName = (name: Actor['name'], language: string, text: string) => withWording(name, language, text) ?? name
  return [
    createTextField(
      { ...named('name'), needed: true },
      { get: ({ name }) => name.en, set: (text, { name }) => ({ name: toName(name, 'en', text) }) },
    ),
    createTextField(named('arabic'), {
      get: ({ name }) => name['ar'],
      set: (text, { name }) => ({ name: toName(name, 'ar', text) }),
    }),
    createTextField(named('aliases'), {
      get: ({ aliases }) => aliases.join('; '),
      set: (text) => ({ aliases: splitList(text) }),
    }),
    createChoiceField(named('type'), {
      options: Array.from(vocabulary.actorTypes.values(), ({ id, label }) => ({
        ...{ id, text: label.en, remark: '' },
        also: Object.values(label),
      })),
      get: ({ type }) => type,
      set: (type) => ({ type }),
    }),
    createChoiceField<Actor, string>(named('group'), {
      options: Array.from(groups.values(), ({ id, name }) => ({
        ...{ id, text: name.en, remark: '' },
        also: Object.values(name),
      })),
      get: ({ group }) => group,
      set: (group) => ({ group }),
      empty: { group: null },
    }),
    createTextField(named('description'), {
      ...{ long: true, get: ({ description }) => description?.en },
      set: (text, { description }) => ({ description: withWording(description, 'en', text) }),
    }),
  ]
}
