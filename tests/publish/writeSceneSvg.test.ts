import { expect, test } from 'vitest'
import { nameActors, nameTies } from '../../src/publish/drawing/drawScene.ts'
import { toXmlId } from '../../src/publish/svg/toXmlId.ts'
import { writeSceneSvg } from '../../src/publish/svg/writeSceneSvg.ts'
import type { Scene } from '../../src/scene/scene.ts'
import { drawTribes } from '../canvas/drawTribes.ts'

const { scene } = drawTribes()

test('writeSceneSvg draws every actor, tie of lines and count once, under its own name', () => {
  const svg = writeSceneSvg(scene)
  const names = [...nameActors(scene), ...nameTies(scene)]
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(svg.split(`data-name="${name}"`), name).toHaveLength(2)
  expect(svg.match(/data-name="counts\//g) ?? []).toHaveLength(scene.labels.length)
})

test('toXmlId gives an id that XML allows, another for every name', () => {
  const names = ['actors/iran', 'actors_iran', 'actors/_iran', 'actors/إيران', '1', '_1', 'a:b', 'a.b', '']
  const ids = names.map(toXmlId)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/)
  expect(new Set(ids).size).toBe(names.length)
  expect(toXmlId('actors/iran')).toBe('actors_x2F_iran')
})

test('writeSceneSvg closes what it opens, whatever a name holds', () => {
  for (const name of [
    '<script>alert(1)</script>',
    '"quoted" & \'so\'',
    ']]>',
    '\u0000\u0008\ufffe',
    '\ud800 lone',
    '\u202e turned',
    '👪',
  ]) {
    const svg = writeSceneSvg(rename(scene, name))
    expect(listUnclosed(svg), name).toEqual([])
    expect(svg).not.toContain('<script')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters that XML forbids
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  }
})

test('writeSceneSvg asks nothing of anywhere', () => {
  expect(writeSceneSvg(scene).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
    /https?:|href|url\(|@import/,
  )
})

test('writeSceneSvg says which way a line of Arabic runs', () => {
  const arabic = rename(scene, 'إيران')
  const [first] = arabic.actors
  const turned = { ...arabic, actors: [{ ...first!, text: { ...first!.text, rightToLeft: true } }] }
  expect(writeSceneSvg(turned)).toMatch(/direction="rtl">إيران</)
})

function rename(from: Scene, name: string): Scene {
  const [first, ...rest] = from.actors
  return { ...from, actors: [{ ...first!, text: { ...first!.text, lines: [name] } }, ...rest] }
}

/** Tags that are opened and never closed, or closed and never opened. */
function listUnclosed(xml: string): string[] {
  const open: string[] = []
  for (const [, closing, name, own] of xml.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (own) continue
    if (!closing) open.push(name!)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}
