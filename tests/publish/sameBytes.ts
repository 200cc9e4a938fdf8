import { sha256 } from '@noble/hashes/sha2.js'
import { strToU8 } from 'fflate'
import { printBase64 } from '../../src/base/base64.ts'
import type { ActorId, DatasetFile, RelationId } from '../../src/model/dataset.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { composeFigure } from '../../src/publish/figure/composeFigure.ts'
import { PRESETS } from '../../src/publish/figure/preset.ts'
import type { Fonts } from '../../src/publish/fonts/fonts.ts'
import type { PageCode } from '../../src/publish/html/writeHtml.ts'
import { writeHtml } from '../../src/publish/html/writeHtml.ts'
import { writePdf } from '../../src/publish/pdf/writePdf.ts'
import { writeSvg } from '../../src/publish/svg/writeSvg.ts'
import { getPublishedWords } from '../../src/workspace/catalogue/getPublishedWords.ts'
import { derivePublished } from '../../src/workspace/derive/derivePublished.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../src/workspace/view.ts'
import { INITIAL_STATE } from '../../src/workspace/workspaceState.ts'

const words = getPublishedWords('en')

/** A small dataset with Latin, Arabic and mixed names. */
const FILE = datasetSchema.parse({
  ...{ format: 'throughline-dataset', version: 3, id: 'small', title: { en: 'Small' } },
  sources: [{ id: 's1' }, { id: 's2' }],
  actors: [
    { id: 'a', name: { en: 'Port Authority' }, type: 'government-body' },
    { id: 'b', name: { en: 'إيران (2024) NATO' }, type: 'state' },
    { id: 'c', name: { en: 'Élysée & Co' }, type: 'company' },
  ],
  relations: [
    { id: 'r1', type: 'opposes', source: 'a', target: 'b', evidence: [{ source: 's1' }] },
    { id: 'r2', type: 'supports', source: 'b', target: 'c', evidence: [{ source: 's2' }] },
  ],
}) as DatasetFile

/** Fingerprints of what is published of a small dataset with a path that stands out; the same in Node and in a browser. */
export function listFingerprints(fonts: Fonts, code: PageCode): Readonly<Record<string, string>> {
  const dataset = toDataset(FILE)
  const trace = { ...INITIAL_TRACE, kind: 'stance', from: ['a' as ActorId], to: ['c' as ActorId] } as const
  const view = { ...INITIAL_VIEW, trace, path: ['r1', 'r2'] as RelationId[] }
  const published = derivePublished({ ...INITIAL_STATE, dataset, view }, 'en')!
  const carried = { dataset: JSON.stringify(FILE), link: 'd=small' }
  const print = (bytes: Uint8Array | string) => printBase64(sha256(typeof bytes === 'string' ? strToU8(bytes) : bytes))
  const figure = composeFigure({ ...published, preset: PRESETS.card, words })
  return {
    svg: print(writeSvg(figure, { text: 'embedded', fonts, carried })),
    outlines: print(writeSvg(figure, { text: 'outlines', fonts, carried })),
    pdf: print(writePdf(figure, { text: 'embedded', fonts })),
    html: print(writeHtml({ ...published, figure, words, fonts, code, carried })),
  }
}
