import type { Dataset } from '../../model/dataset.ts'
import { DOTTED } from '../../scene/look/lineLook.ts'
import type { Scene, SceneLine } from '../../scene/scene.ts'
import type { LegendEntry } from './legendEntry.ts'
import { drawBadge, drawSample } from './listLegend.ts'
import type { PublishWords } from './publishWords.ts'

/** Lists what only ribbons have: numbers on steps, inferred steps, and steps that only one of two answers has. */
export function listTraceLegend(dataset: Dataset, scene: Scene, { paths }: PublishWords): LegendEntry[] {
  const { labels } = scene
  const isFirm = ({ relations }: SceneLine) =>
    relations.some((id) => ['actual', 'past', 'unspecified'].includes(dataset.relations.get(id)!.status))
  const inferred = scene.lines.find((line) => line.dash === DOTTED && isFirm(line))
  const [own, shared] = [labels.find(({ filled }) => filled), labels.find(({ filled }) => !filled)]
  const ownLine = own && scene.lines.find(({ id }) => id === own.tie)
  const taken = labels.find(({ lines }) => lines.join().includes('×'))
  const cited = labels.find(({ lines }) => /\[\d/.test(lines.join()))
  return [
    ...(inferred ? [{ key: 'inferred', text: paths.inferredLine, sample: [drawSample(inferred, true)] }] : []),
    ...(ownLine
      ? [{ key: 'own', text: paths.own, sample: [drawSample(ownLine, true), ...drawBadge(own, '', scene.paper)] }]
      : []),
    ...(own && shared ? [{ key: 'shared', text: paths.inBoth, sample: drawBadge(shared, '', scene.paper) }] : []),
    ...(taken
      ? [{ key: 'taken', text: paths.taken, sample: drawBadge({ color: taken.color }, '×2', scene.paper) }]
      : []),
    ...(cited
      ? [{ key: 'cited', text: paths.cited, sample: drawBadge({ color: cited.color }, '[1]', scene.paper) }]
      : []),
  ]
}
