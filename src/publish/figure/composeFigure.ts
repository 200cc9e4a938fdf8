import { PLAIN_DESIGN } from '../../model/figure/design.ts'
import type { Page } from '../../scene/page.ts'
import type { Picture } from './composePicture.ts'
import { composePicture } from './composePicture.ts'
import { composeStakeholderFigure } from './composeStakeholderFigure.ts'
import { composeTableFigure } from './composeTableFigure.ts'
import { composeTraceFigure } from './composeTraceFigure.ts'
import { countCast } from './countCast.ts'
import { emphasise } from './emphasise.ts'
import type { Figure } from './figure.ts'
import type { Room } from './layOutFigure.ts'
import { layOutFigure } from './layOutFigure.ts'
import { proposeFurniture } from './proposeFurniture.ts'
import type { Publishing } from './publishing.ts'
import { toMatrixPublishing } from './toMatrixPublishing.ts'
import { toPage } from './toPage.ts'

/** A matrix is explained at more length: about so many times that of sentences. */
const MATRIX_FURNITURE = 1.3

/** Puts what is published and its furniture into a format. Where it cannot be read there, the figure says so. */
export function composeFigure(publishing: Publishing): Figure {
  const { contents = { kind: 'scene' } } = publishing
  const plain = { ...publishing, design: PLAIN_DESIGN }
  switch (contents.kind) {
    case 'scene':
      return composeDiagramFigure(publishing)
    case 'matrix':
      return composeDiagramFigure(toMatrixPublishing(plain, contents))
    case 'stakeholders':
      return composeStakeholderFigure(plain, contents)
    case 'rows':
      return composeTableFigure(plain, contents.rows)
    case 'answers':
      return composeTraceFigure(plain, contents.answers)
  }
}

/**
 * With the preset `screen` everything has the screen's own place; for the others the diagram is arranged anew in the
 * shape of what the furniture leaves free, with as many actors as can be read there.
 */
function composeDiagramFigure(publishing: Publishing): Figure {
  const { width } = publishing.preset
  return width === null ? layOut(publishing, drawOn(publishing, null)).figure : fitCast(publishing, width)
}

/**
 * Arranges the diagram for what the furniture leaves free. Who is in it is decided by the format alone, so that
 * every edition has the same cast. Their lines are sentences: numbers would crowd them, as they would cells.
 * Callouts come last, so that nobody moves for them.
 */
function fitCast({ edits = {}, ...publishing }: Publishing, width: number): Figure {
  const whole = { ...publishing, edits: { ...edits, cited: edits.cited ?? false } }
  const bare = { ...whole, design: { ...PLAIN_DESIGN, ...whole.design, callouts: [] } }
  const finish = (picture: Picture, figure: Figure) =>
    whole.design?.callouts.length ? layOut(whole, picture).figure : figure
  const guessed = guessRoom(publishing, width)
  const { cast } = publishing.arranging
  const mostActors = cast?.length ?? countCast(publishing, publishing.preset, guessed)
  const guessedPage = toPage(publishing.preset, guessed, mostActors)
  const firstPicture = drawOn(bare, guessedPage)
  const first = layOut(bare, firstPicture)
  const page = toPage(publishing.preset, first.free, mostActors)
  if (page.aspect === guessedPage.aspect) return finish(firstPicture, first.figure)
  const secondPicture = drawOn(bare, page)
  const second = layOut(bare, secondPicture)
  return second.figure.nameSize >= first.figure.nameSize
    ? finish(secondPicture, second.figure)
    : finish(firstPicture, first.figure)
}

function drawOn(publishing: Publishing, page: Page | null): Picture {
  return emphasise(composePicture(publishing, page), publishing)
}

function layOut(publishing: Publishing, picture: Picture): { figure: Figure; free: Room } {
  const furniture = proposeFurniture(picture.scene, { ...publishing, language: publishing.arranging.language })
  return layOutFigure(publishing, picture, furniture)
}

function guessRoom({ preset, arranging }: Publishing, width: number): Room {
  const height = preset.height?.px ?? width
  const furniture = preset.furniture * (arranging.layout === 'matrix' ? MATRIX_FURNITURE : 1)
  return { width: width - 2 * preset.margin, height: (height - 2 * preset.margin) * (1 - furniture) }
}
