import { replaceTables } from '../../model/change/tables.ts'
import type { Dataset, FigureRecord } from '../../model/dataset.ts'
import { putRecords } from '../../model/edit/createRecords.ts'
import type { Command } from '../createWorkspace.ts'
import { readLink } from '../link/readLink.ts'
import { reconcileView } from '../link/reconcileView.ts'
import { labelEdit } from './labelEdit.ts'
import { recordEdit } from './recordEdit.ts'

/** Keeps a figure in the dataset, or its new settings. */
export function keepFigure(figure: FigureRecord, time: number): Command {
  return (state) => {
    const code = state.dataset?.figures.has(figure.id) ? 'change' : 'add'
    const keep = (dataset: Dataset) => putRecords(dataset, { figures: [figure] })
    return recordEdit(state, keep, (_, after) => labelEdit(code, after, { figures: [figure] }), time)
  }
}

export function removeFigure(id: string, time: number): Command {
  return (state) => {
    const figure = state.dataset?.figures.get(id)
    if (!figure) return state
    const remove = (dataset: Dataset) =>
      replaceTables(dataset, { figures: new Map([...dataset.figures].filter(([key]) => key !== id)) })
    return recordEdit(state, remove, (before) => labelEdit('remove', before, { figures: [figure] }), time)
  }
}

/** Shows the view of a figure, so that its picture is made of that again. */
export function showFigureView(fragment: string): Command {
  return (state) => {
    if (!state.dataset || fragment === '') return state
    return { ...state, view: reconcileView(state.dataset, readLink(fragment).view).view }
  }
}
