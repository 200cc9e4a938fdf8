import type { Command } from '../createWorkspace.ts'
import { recordEdit } from './recordEdit.ts'

/** Renames the open document, which is to give its dataset another title in English, as a step. */
export function renameDocument(name: string, time: number): Command {
  return (state) => {
    const next = recordEdit(
      state,
      (dataset) => ({ ...dataset, title: { ...dataset.title, en: name } }),
      () => ({ code: 'rename', name }),
      time,
    )
    return next === state && state.dataset?.title.en !== name ? state : { ...next, ownName: null }
  }
}
