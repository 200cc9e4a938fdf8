import { expect, test } from 'vitest'
import type { Language } from '../../../src/base/language.ts'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import type { Callout, Design } from '../../../src/model/figure/design.ts'
import { PLAIN_DESIGN } from '../../../src/model/figure/design.ts'
import type { DrawGroup, DrawItem, DrawPath } from '../../../src/publish/drawing/drawing.ts'
import { parsePath } from '../../../src/publish/drawing/parsePath.ts'
import { composeFigure } from '../../../src/publish/figure/composeFigure.ts'
import type { Figure } from '../../../src/publish/figure/figure.ts'
import type { PresetId } from '../../../src/publish/figure/preset.ts'
import { listTexts } from '../../../src/publish/fonts/listUsedFonts.ts'
import { writePdf } from '../../../src/publish/pdf/writePdf.ts'
import { writeSvg } from '../../../src/publish/svg/writeSvg.ts'
import type { Box } from '../../../src/scene/geometry.ts'
import { boundsOf, overlap } from '../../../src/scene/geometry.ts'
import { FONTS, givenPublishing, IRAQ } from '../given.ts'

const CAST = ['kadhimi-government', 'loyalist-factions', 'iran', 'iraq-security-reform', 'nato', 'us'] as ActorId[]
const onActor = (id: string) => ({ kind: 'actor', id: id as ActorId }) as const
const onRelation = (id: string) => ({ kind: 'relation', id: id as RelationId }) as const
const callout = (en: string, anchor: Callout['anchor'], positions: Callout['positions'] = {}): Callout => ({
  ...{ text: { en }, anchor, positions },
})

const DESIGN: Design = {
  ...PLAIN_DESIGN,
  callouts: [
    callout('The factions answer to no ministry', onActor('loyalist-factions')),
    { ...callout('Asked for by the government', onRelation('r095')), text: { en: 'Asked for', ar: 'بطلب منها' } },
    callout('As one text tells it', null),
  ],
  markers: [
    { anchor: onRelation('r002'), caption: { en: 'It begins', ar: 'البداية' } },
    { anchor: onRelation('r006'), caption: {} },
    { anchor: onActor('iran'), caption: {} },
  ],
}

/** Composed once for all tests that ask for the same figure. */
const figures = new Map<string, Figure>()

function compose(preset: PresetId, design: Design, language: Language = 'en', cast: readonly ActorId[] = CAST): Figure {
  const key = JSON.stringify([preset, design, language, cast])
  const publishing = givenPublishing(IRAQ, preset, { arranging: { cast, language, names: language } })
  const figure = figures.get(key) ?? composeFigure({ ...publishing, design })
  figures.set(key, figure)
  return figure
}

const findGroup = (groups: readonly DrawGroup[], name: string) => groups.find((group) => group.name === name)
const listNames = (items: readonly DrawItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item.name ?? '', ...listNames(item.items)] : []))

const printHex = (text: string) =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')

function boundPath(path: string): Box {
  const points = parsePath(path).flatMap(({ points: [x, y] }) =>
    x === undefined ? [] : [{ x, y: y!, width: 0, height: 0 }],
  )
  return boundsOf(points)
}

/** The boxes of the verbs and actors, which a callout must not cover, in px of the figure. */
function listDrawn(groups: readonly DrawGroup[]): Box[] {
  const { transform, items } = findGroup(groups, 'diagram')!
  const rects = (all: readonly DrawItem[], inside: boolean): Box[] =>
    all.flatMap((item) => {
      if (item.kind === 'group') return rects(item.items, inside || /^counts/.test(item.name ?? ''))
      return inside && item.kind === 'rect' ? [item] : []
    })
  const actors = (findGroup(items as DrawGroup[], 'actors')!.items as DrawGroup[]).map((actor) =>
    boundPath((actor.items[0] as DrawPath).path),
  )
  const { x, y, scale } = transform!
  return [...rects(items, false), ...actors].map((box) => ({
    ...{ x: x + box.x * scale, y: y + box.y * scale },
    ...{ width: box.width * scale, height: box.height * scale },
  }))
}

const FORMATS = (['screen', 'column', 'slide', 'card'] as const).flatMap((preset) =>
  (['en', 'ar'] as const).map((language) => ({ preset, language })),
)

test.each(FORMATS)('callouts for $preset in $language cover no verb, no other callout, and stay inside', (one) => {
  const { groups, callouts, area } = compose(one.preset, DESIGN, one.language)
  expect(callouts.map(({ index }) => index)).toEqual([0, 1, 2])
  const boxes = callouts.map(({ box }) => box)
  const drawn = listDrawn(groups)
  expect(drawn.length).toBeGreaterThan(3)
  for (const box of boxes) {
    expect([...drawn, ...boxes].filter((other) => other !== box && overlap(box, other))).toEqual([])
    expect(box.x).toBeGreaterThanOrEqual(area.x - 0.1)
    expect(box.y).toBeGreaterThanOrEqual(area.y - 0.1)
    expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width + 0.1)
    expect(box.y + box.height).toBeLessThanOrEqual(area.y + area.height + 0.1)
  }
})

test('a callout has an arrow where it has an anchor, and none where it points at nothing', () => {
  const { groups } = compose('slide', DESIGN)
  const { items } = findGroup(groups, 'annotations')!
  const arrows = items
    .filter((item): item is DrawGroup => item.kind === 'group' && item.name!.startsWith('callouts/'))
    .map((group) => group.items.filter(({ kind }) => kind === 'path').length)
  expect(arrows).toEqual([2, 2, 0])
})

test('a callout or a marker whose anchor is not in the picture is not in it either, and the other numbers stay', () => {
  const { groups, furniture, callouts } = compose('slide', DESIGN, 'en', CAST.slice(0, 2))
  expect(callouts.map(({ index }) => index)).toEqual([0, 2])
  expect(furniture.captions).toEqual([])
  const markers = [{ anchor: onRelation('gone'), caption: {} }, DESIGN.markers[0]!]
  const other = compose('slide', { ...PLAIN_DESIGN, markers })
  expect(other.furniture.captions).toEqual([{ number: 2, text: 'It begins' }])
  expect(listNames(groups)).not.toContain('markers/1')
})

test('a callout that is not in the picture, or whose arrow must cover something, is remarked on', () => {
  expect(compose('slide', DESIGN).remarks).toEqual([])
  expect(compose('slide', DESIGN, 'en', CAST.slice(0, 2)).remarks).toEqual([
    { code: 'callout-without-anchor', about: '2' },
  ])
  const long = callout(Array.from({ length: 90 }, () => 'Word').join(' '), null)
  const crowded = { ...PLAIN_DESIGN, callouts: [...DESIGN.callouts.slice(0, 1), ...Array(12).fill(long)] }
  const { remarks, callouts } = compose('column', crowded)
  const missing = crowded.callouts.map((_, index) => index).filter((at) => !callouts.some(({ index }) => index === at))
  expect(missing.length).toBeGreaterThan(0)
  expect(remarks).toEqual(missing.map((index) => ({ code: 'callout-without-room', about: String(index + 1) })))
})

test('a callout goes as near as it can to where a person has put it in this format, and in no other', () => {
  const wanted = { x: 0.02, y: 1.05 }
  const moved = { ...PLAIN_DESIGN, callouts: [callout('Moved', null, { slide: wanted })] }
  const middleIn = (preset: PresetId) => {
    const { callouts, diagram } = compose(preset, moved)
    const { box } = callouts[0]!
    return {
      x: (box.x + box.width / 2 - diagram.x) / diagram.width,
      y: (box.y + box.height / 2 - diagram.y) / diagram.height,
    }
  }
  const slide = middleIn('slide')
  expect(Math.hypot(slide.x - wanted.x, slide.y - wanted.y)).toBeLessThan(0.1)
  expect(middleIn('card').y).toBeLessThan(0.5)
})

test('captions say what an editor says in that language, or else what the anchor is', () => {
  expect(compose('slide', DESIGN).furniture.captions).toEqual([
    { number: 1, text: 'It begins' },
    { number: 2, text: expect.stringMatching(/^Loyalist factions oppose Security-sector reform/) },
    { number: 3, text: 'Iran' },
  ])
  const arabic = compose('slide', DESIGN, 'ar').furniture.captions
  expect(arabic.map(({ text }) => /[a-z]/i.test(text))).toEqual([false, false, false])
  expect(arabic[0]).toEqual({ number: 1, text: 'البداية' })
})

test('each number stands in the picture and before its caption, on a disc of ink that greyscale leaves as it is', () => {
  const { groups } = compose('a4', DESIGN)
  const names = listNames(groups)
  for (const number of [1, 2, 3])
    expect(names).toEqual(expect.arrayContaining([`markers/${number}`, `captions/${number}`]))
  const { items } = findGroup(groups, 'annotations')!
  const disc = (items[0] as DrawGroup).items[0]!
  expect(disc).toMatchObject({ kind: 'rect', fill: '#1a1a18' })
})

test('whoever cannot see a figure is told what its callouts and captions say', () => {
  const figure = compose('slide', DESIGN)
  const svg = writeSvg(figure, { text: 'bare', fonts: FONTS })
  const told = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(svg)![1]!
  expect(told).toContain('1. It begins')
  expect(told).toContain('The factions answer to no ministry')
  const pdf = new TextDecoder('latin1').decode(writePdf(figure, { text: 'embedded', fonts: FONTS }))
  expect(pdf.toLowerCase()).toContain(printHex('1. It begins'))
})

test('a design changes neither who is in the picture nor where they are on the screen', () => {
  const plain = compose('screen', PLAIN_DESIGN)
  const designed = compose('screen', { ...DESIGN, callouts: [] })
  expect(findGroup(designed.groups, 'diagram')!.transform).toEqual(findGroup(plain.groups, 'diagram')!.transform)
  expect(designed.seen).toEqual(plain.seen)
  expect(listTexts(plain.groups).some(({ text }) => text === 'It begins')).toBe(false)
})

test('nobody moves for a callout, wherever it is put', () => {
  const near = callout('The factions answer to no ministry', onActor('loyalist-factions'))
  const designs = [[], [near], [{ ...near, positions: { slide: { x: 0.9, y: -0.1 } } }]]
  const [plain, ...others] = designs.map((callouts) => {
    const { items } = findGroup(compose('slide', { ...PLAIN_DESIGN, callouts }).groups, 'diagram')!
    return findGroup(items as DrawGroup[], 'actors')
  })
  for (const other of others) expect(other).toEqual(plain)
})
