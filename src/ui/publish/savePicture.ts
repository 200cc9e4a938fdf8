import { measurePng } from '../../publish/png/measurePng.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Choices } from './choices.ts'
import type { Press } from './press.ts'

const TYPES = {
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  html: 'text/html',
} as const

/** Saves a picture, or prints it; a picture of points may be too large for the browser. */
export async function savePicture(
  { save, print, drawPng }: Press,
  figure: MadeFigure,
  name: string,
  { target, size }: Choices,
): Promise<'saved' | 'printed' | 'too-large'> {
  if (target === 'print') {
    await print(figure.file as string, figure)
    return 'printed'
  }
  if (target !== 'png') {
    save({ name, contents: figure.file, type: TYPES[target] })
    return 'saved'
  }
  const pixels = measurePng(figure, size)
  const png = pixels.ok ? await drawPng(figure.file as string, pixels.value) : null
  if (!png) return 'too-large'
  save({ name, contents: png, type: 'image/png' })
  return 'saved'
}

const NAMES = { table: 'table', path: 'ribbon', paths: 'paths', beside: 'comparison', pins: 'comparison' } as const

/** What the file is called: after the dataset, what it is made for, and what it shows. */
export function namePicture(
  { dataset, view }: WorkspaceState,
  { subject, target, preset, highlighted }: Choices,
): string {
  const shown = subject === 'diagram' ? (highlighted && view.path ? ['path'] : []) : [NAMES[subject]]
  const parts = [dataset!.id, ...(preset === 'screen' ? [] : [preset]), ...shown]
  return `${parts.join('-')}.${target}`
}
