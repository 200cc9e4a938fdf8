import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import type { Action, ActionTarget } from '../action/action.ts'
import { listActions } from '../action/offer.ts'

/** Keys with what they do, and where they work. */
interface ShortcutSection {
  readonly title: string
  readonly rows: readonly ShortcutRow[]
}

interface ShortcutRow {
  readonly keys: readonly string[]
  readonly name: string
}

/** Lists the keys of all actions, whether or not they apply now, and the other gestures of keyboard and pointer. */
export function listShortcuts(words: ActionCatalogue): readonly ShortcutSection[] {
  const { shortcutList, gestures } = words.actions
  const all = [...listActions('page'), ...listActions('diagram'), ...listSelectionActions()]
  return [
    { title: shortcutList.page, rows: listRows(listActions('page'), 'keys', words) },
    { title: shortcutList.diagram, rows: listRows(listActions('diagram'), 'keys', words) },
    { title: shortcutList.selected, rows: listRows(listSelectionActions(), 'keys', words) },
    { title: shortcutList.inDiagram, rows: listRows(all, 'keysInDiagram', words) },
    { title: shortcutList.pointer, rows: gestures.map(([keys, name]) => ({ keys: [keys], name })) },
  ]
}

function listSelectionActions(): readonly Action<ActionTarget>[] {
  return [...listActions('actors'), ...listActions('actor'), ...listActions('tie')]
}

/** Makes one row for each name: actions with the same name do the same thing in different directions. */
function listRows(
  actions: readonly Action<ActionTarget>[],
  which: 'keys' | 'keysInDiagram',
  words: ActionCatalogue,
): readonly ShortcutRow[] {
  const rows = new Map<string, string[]>()
  for (const action of actions) {
    const keys = (action[which] ?? []).map(words.actions.key)
    const { name } = action.words(words)
    if (keys.length > 0) rows.set(name, [...(rows.get(name) ?? []), ...keys])
  }
  return [...rows].map(([name, keys]) => ({ name, keys }))
}
