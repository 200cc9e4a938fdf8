import type { PngSize } from '../../publish/png/measurePng.ts'
import { measurePng } from '../../publish/png/measurePng.ts'
import { getDensity, setDensity } from '../../publish/png/setDensity.ts'
import { getTarget } from '../../publish/target/registry.ts'
import type { Surface } from '../../publish/target/target.ts'
import type { MadeFigure } from '../../workers/publishMessages.ts'
import { SUBJECT_ENTRIES } from '../../workspace/subject/registry.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Choices } from './choices.ts'
import type { Press } from './press.ts'

type Outcome = 'saved' | 'printed' | 'too-large'

/**
 * Saves a picture, or draws it first where its target needs that, and reports the outcome. A pixel image may be too
 * large for the browser.
 */
export async function savePicture(
  press: Press,
  figure: MadeFigure,
  name: string,
  { target, size }: Choices,
): Promise<Outcome> {
  const { making, mediaType } = getTarget(target)
  if (making.kind === 'drawn') return DRAW[making.on](press, figure, name, size)
  press.save({ name, contents: figure.file, type: mediaType })
  return 'saved'
}

const DRAW: Readonly<
  Record<Surface, (press: Press, figure: MadeFigure, name: string, size: PngSize) => Promise<Outcome>>
> = {
  pixels: async ({ drawPng, save }, figure, name, size) => {
    const pixels = measurePng(figure, size)
    const png = pixels.ok ? await drawPng(figure.file as string, pixels.value) : null
    if (!png) return 'too-large'
    const contents = setDensity(new Uint8Array(await png.arrayBuffer()), getDensity(size))
    save({ name, contents, type: png.type })
    return 'saved'
  },
  paper: async ({ print }, figure) => {
    await print(figure.file as string, figure)
    return 'printed'
  },
}

/** Names the file after the dataset, its use, and what it shows. */
export function namePicture(
  { dataset, view }: WorkspaceState,
  { subject, target, preset, highlighted }: Choices,
): string {
  const { kind, fileName } = SUBJECT_ENTRIES[subject]
  const shown = kind === 'scene' && highlighted && view.path ? 'path' : fileName
  const parts = [dataset!.id, ...(preset === 'screen' ? [] : [preset]), ...(shown ? [shown] : [])]
  return `${parts.join('-')}${getTarget(target).extension ?? ''}`
}
