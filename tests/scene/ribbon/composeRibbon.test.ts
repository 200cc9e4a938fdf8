import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId, Dataset } from '../../../src/model/dataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { writeSceneSvg } from '../../../src/publish/svg/writeSceneSvg.ts'
import type { TracedPath } from '../../../src/query/trace/toTracedPath.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import type { PathKind } from '../../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { boundsOf, overlap, segmentMeetsBox } from '../../../src/scene/geometry.ts'
import { DOTTED } from '../../../src/scene/look/lineLook.ts'
import type { RibbonLook } from '../../../src/scene/ribbon/composeRibbon.ts'
import { composeRibbon } from '../../../src/scene/ribbon/composeRibbon.ts'
import { mergePaths } from '../../../src/scene/ribbon/mergePaths.ts'
import { getCatalogue } from '../../../src/workspace/catalogue/getCatalogue.ts'
import { findXmlFault } from '../../gallery/findXmlFault.ts'
import { given } from '../../network/given.ts'

const IRAQ = readShipped('iraq-security-reform')
const NETWORK = compileNetwork(IRAQ)
const LOOK: RibbonLook = {
  theme: 'light',
  names: 'en',
  language: 'en',
  words: { step: getCatalogue('en').diagram.ribbonStep },
}

function trace(
  dataset: Dataset,
  from: string,
  to: string,
  kind: PathKind = 'reach',
  maxSteps = 4,
): readonly TracedPath[] {
  const question = { ...DEFAULT_CRITERIA, from: [from as ActorId], to: [to as ActorId], kind, maxSteps }
  const answer = tracePaths(dataset === IRAQ ? NETWORK : compileNetwork(dataset), question)
  return answer.ok ? answer.value.paths : []
}

test('mergePaths has each actor once where all paths visit it in one order, and counts who takes a step', () => {
  const dataset = given('a heads b', 'b heads d', 'a heads c', 'c heads b', 'd heads e')
  const { stations, bands } = mergePaths(dataset, trace(dataset, 'a', 'e'))
  expect(stations.map(({ actor, layer }) => `${actor}${layer}`).sort()).toEqual(['a0', 'b2', 'c1', 'd3', 'e4'])
  const taken = bands.map(({ from, to, taken }) => `${stations[from]!.actor}${stations[to]!.actor}${taken}`)
  expect(taken.sort()).toEqual(['ab1', 'ac1', 'bd2', 'cb1', 'de2'])
})

test('mergePaths has an actor twice where paths visit it before and after another, so that no step leads back', () => {
  const dataset = given('a heads b', 'b heads c', 'c heads d', 'a heads c', 'c heads b', 'b heads d')
  const { stations, bands } = mergePaths(dataset, trace(dataset, 'a', 'd'))
  expect(stations.length).toBe(5)
  for (const { from, to } of bands) expect(stations[from]!.layer).toBeLessThan(stations[to]!.layer)
})

test('mergePaths keeps relations of different signs apart, and takes those of one sign as one', () => {
  const dataset = given('a supports b', 'a assists b', 'a opposes b')
  const { bands } = mergePaths(dataset, trace(dataset, 'a', 'b', 'stance'))
  expect(bands.map(({ sign, relations, taken }) => [sign, relations.size, taken])).toEqual([
    [1, 2, 2],
    [-1, 1, 1],
  ])
})

test.each(['right', 'left', 'down'] as const)(
  'composeRibbon of any paths that lead %s covers nothing, and leads through nothing that it does not concern',
  (flow) => {
    const ids = [...IRAQ.actors.keys()]
    const ask = fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.constantFrom<PathKind>('reach', 'effect', 'stance'),
      fc.constantFrom<RibbonLook['names']>('en', 'ar', 'both'),
    )
    const check = fc.property(ask, ([from, to, kind, names]) => {
      const paths = trace(IRAQ, from, to, kind, 3).slice(0, 12)
      fc.pre(paths.length > 0)
      const scene = composeRibbon(IRAQ, paths, { ...LOOK, names, flow })
      const boxes = [...scene.actors, ...scene.labels].map(({ box }) => box)
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
      for (const [index, { points, from, to }] of scene.lines.entries()) {
        const along = points.map(({ x, y }) => (flow === 'right' ? x : flow === 'left' ? -x : y))
        expect(along.every((at, step) => step === 0 || at >= along[step - 1]!)).toBe(true)
        const foreign = [
          ...scene.actors.filter(({ id }) => id !== from && id !== to),
          ...scene.labels.filter((_, other) => other !== index),
        ]
        const met = foreign.filter(({ box }) =>
          points.some((point, step) => step > 0 && segmentMeetsBox(points[step - 1]!, point, box)),
        )
        expect(met).toEqual([])
      }
      expect(scene.bounds).toEqual(boundsOf(boxes))
      expect(findXmlFault(writeSceneSvg(scene))).toBeUndefined()
      const shown = new Set(scene.lines.flatMap(({ relations }) => relations))
      expect(shown).toEqual(new Set(paths.flatMap(({ relations }) => relations)))
    })
    fc.assert(check, { numRuns: 60, seed: 7 })
  },
)

test('composeRibbon gives the same drawing for the same paths', () => {
  const paths = trace(IRAQ, 'kadhimi-government', 'loyalist-factions', 'stance')
  expect(composeRibbon(IRAQ, paths, LOOK)).toEqual(composeRibbon(IRAQ, [...paths], LOOK))
})

test('composeRibbon puts the mark of a step at the end that its relation points to', () => {
  const dataset = given('a opposes b', 'c opposes b')
  const lines = composeRibbon(dataset, trace(dataset, 'a', 'c', 'stance'), LOOK).lines
  expect(lines.map(({ startMark, endMark }) => [startMark, endMark])).toEqual([
    ['none', 'bar'],
    ['bar', 'none'],
  ])
})

test('composeRibbon dots what only inferred paths take', () => {
  const dataset = given('a opposes b', 'b opposes c', 'a supports b')
  const paths = trace(dataset, 'a', 'c', 'stance')
  const lines = composeRibbon(dataset, paths, LOOK).lines
  const dotted = lines.filter(({ dash }) => dash === DOTTED).map(({ relations }) => relations)
  expect(dotted).toEqual([['r1']])
})
