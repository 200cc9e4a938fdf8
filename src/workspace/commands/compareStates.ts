import type { Dataset } from '../../model/dataset.ts'
import type { EdtfDate } from '../../model/time.ts'
import { judgeInForce, parseDate } from '../../model/time.ts'
import type { Command } from '../createWorkspace.ts'
import type { ShownComparison } from '../shownComparison.ts'
import type { Version } from '../storage.ts'
import { uniteVersions } from '../uniteVersions.ts'
import type { WorkspaceState } from '../workspaceState.ts'

/** Shows in the diagram how a version differs from the present one, and closes the dialog. */
export function showVersion(version: Version, before: Dataset): Command {
  return (state) => {
    const now = state.dataset
    if (!now) return state
    const of = { kind: 'version', version } as const
    return compare(state, { of, before, after: now, now, ...uniteVersions(before, now) })
  }
}

/**
 * Shows in the diagram which relations were in force on one date and not on another. A relation of which that is not
 * known counts as in force.
 */
export function compareDates(from: string, to: string): Command {
  return (state) => {
    const now = state.dataset
    const [first, second] = [from, to].map((date) => parseDate(date))
    if (!now || !first?.ok || !second?.ok) return state
    const [before, after] = [first.value, second.value].map((date) => keepInForce(now, date)) as [Dataset, Dataset]
    // The diagram keeps its places: what is in force on neither date is only hidden.
    const { marks } = uniteVersions(before, after)
    return compare(state, { of: { kind: 'dates', from, to }, before, after, now, union: now, marks })
  }
}

function keepInForce(dataset: Dataset, date: EdtfDate): Dataset {
  const relations = new Map([...dataset.relations].filter(([, relation]) => judgeInForce(relation, date) !== 'no'))
  return { ...dataset, relations }
}

function compare(state: WorkspaceState, comparison: Omit<ShownComparison, 'arrangement'>): WorkspaceState {
  const shownComparison = { ...comparison, arrangement: null }
  return { ...state, shownComparison, dialog: null, view: { ...state.view, screen: 'diagram' } }
}

/** Shows the present version alone again. */
export function leaveComparison(): Command {
  return (state) => ({ ...state, shownComparison: null })
}
