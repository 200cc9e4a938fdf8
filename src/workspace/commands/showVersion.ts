import type { Dataset } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { Version } from '../storage.ts'
import { uniteVersions } from '../uniteVersions.ts'

/** Shows in the diagram how a version differs from the present one, and closes the dialog. */
export function showVersion(version: Version, before: Dataset): Command {
  return (state) => {
    const now = state.dataset
    if (!now) return state
    const shownVersion = { version, before, now, arrangement: null, ...uniteVersions(before, now) }
    return { ...state, shownVersion, dialog: null, view: { ...state.view, screen: 'diagram' } }
  }
}

/** Shows the present version alone again. */
export function leaveVersion(): Command {
  return (state) => ({ ...state, shownVersion: null })
}
