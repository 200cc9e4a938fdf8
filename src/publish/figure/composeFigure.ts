import type { Page } from '../../scene/density.ts'
import { isFolding } from '../../scene/layouts/layout.ts'
import { composePicture } from './composePicture.ts'
import { composeTableFigure } from './composeTableFigure.ts'
import { composeTraceFigure } from './composeTraceFigure.ts'
import { countCast, roundAspect } from './countCast.ts'
import type { Figure } from './figure.ts'
import type { Publishing, Room } from './layOutFigure.ts'
import { layOutFigure } from './layOutFigure.ts'
import { proposeFurniture } from './proposeFurniture.ts'

const MOST_TRIES = 6
/** Where the height gives way, each try is made so much narrower for its height. */
const NARROWER = 0.6
/** A matrix is explained at more length: about so many times that of sentences. */
const MATRIX_FURNITURE = 1.3

/**
 * Puts a diagram and its furniture into a format. With the preset `screen` everything has the screen's own place; for
 * the others the diagram is arranged anew in the shape of what the furniture leaves free, with ever fewer actors (the
 * rest folded) until the smallest name can be read. Where the lines have no room for their numbers, and naming them
 * below would take that of the names, the numbers go. Where even that does not help, the figure says so.
 */
export function composeFigure(publishing: Publishing): Figure {
  const { preset, answers, rows, edits = {} } = publishing
  if (answers) return composeTraceFigure(publishing, answers)
  if (rows) return composeTableFigure(publishing, rows)
  if (preset.width === null) return layOut(publishing, null).figure
  if (!isFolding(publishing.arranging.layout)) return fitCast(publishing, preset.width)
  const numbered = fitIn(publishing, preset.width)
  if (numbered.readable || edits.cited !== undefined || numbered.furniture.unnumbered.length === 0) return numbered
  const bare = fitIn({ ...publishing, edits: { ...edits, cited: false } }, preset.width)
  return bare.nameSize > numbered.nameSize ? bare : numbered
}

/**
 * Arranges bars, or a matrix, for what the furniture leaves free. Who is in it is decided by the format alone, so that
 * every edition has the same cast. Their lines are sentences: numbers would crowd them, as they would cells.
 */
function fitCast({ edits = {}, ...publishing }: Publishing, width: number): Figure {
  const bare = { ...publishing, edits: { ...edits, cited: edits.cited ?? false } }
  const guessed = guessRoom(publishing, width)
  const mostActors = countCast(publishing, publishing.preset, guessed)
  const first = layOut(bare, { aspect: roundAspect(guessed), mostActors })
  if (roundAspect(first.free) === roundAspect(guessed)) return first.figure
  const second = layOut(bare, { aspect: roundAspect(first.free), mostActors })
  return second.figure.nameSize >= first.figure.nameSize ? second.figure : first.figure
}

/** Arranges the diagram anew with ever fewer actors, until its smallest name can be read. */
function fitIn(publishing: Publishing, width: number): Figure {
  const { preset, dataset } = publishing
  let mostActors = Infinity
  let best: Figure | undefined
  let room = guessRoom(publishing, width)
  const narrowing = preset.height?.kind === 'fixed' ? 1 : NARROWER
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const aspect = (room.width / room.height) * narrowing ** attempt
    const { figure, free } = layOut(publishing, { aspect, mostActors })
    if (!best || figure.nameSize > best.nameSize) best = figure
    if (figure.readable) break
    room = free
    const shrink = (figure.nameSize / preset.leastName) ** 2
    const fewer = Math.floor(Math.min(mostActors, dataset.actors.size) * Math.min(0.85, Math.max(0.4, shrink)))
    if (fewer < 3) break
    mostActors = Math.min(fewer, figure.seen.actors.length - 1)
  }
  return best!
}

function layOut(publishing: Publishing, page: Page | null): { figure: Figure; free: Room } {
  const picture = composePicture(publishing, page)
  const furniture = proposeFurniture(picture.scene, { ...publishing, language: publishing.arranging.language })
  return layOutFigure(publishing, picture, furniture)
}

function guessRoom({ preset, arranging }: Publishing, width: number): Room {
  const height = preset.height?.px ?? width
  const furniture = preset.furniture * (arranging.layout === 'matrix' ? MATRIX_FURNITURE : 1)
  return { width: width - 2 * preset.margin, height: (height - 2 * preset.margin) * (1 - furniture) }
}
