import { expect, test } from 'vitest'
import { escapeXml } from '../../src/publish/svg/escapeXml.ts'
import { writeSvg } from '../../src/publish/svg/writeSvg.ts'
import type { Scene } from '../../src/scene/scene.ts'
import { drawTribes } from '../canvas/drawTribes.ts'

const { scene } = drawTribes()

test('writeSvg draws every actor, line and count once, under its own id', () => {
  const svg = writeSvg(scene)
  for (const { id } of [...scene.actors, ...scene.lines, ...scene.labels]) {
    expect(svg.split(`<g id="${escapeXml(id)}"`), id).toHaveLength(2)
  }
})

test('writeSvg closes what it opens, whatever a name holds', () => {
  for (const name of [
    '<script>alert(1)</script>',
    '"quoted" & \'so\'',
    ']]>',
    '\u0000\u0008\ufffe',
    '\ud800 lone',
    '\u202e turned',
    '👪',
  ]) {
    const svg = writeSvg(rename(scene, name))
    expect(listUnclosed(svg), name).toEqual([])
    expect(svg).not.toContain('<script')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters that XML forbids
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  }
})

test('writeSvg asks nothing of anywhere', () => {
  expect(writeSvg(scene).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|url\(|@import/)
})

test('writeSvg says which way a line of Arabic runs', () => {
  const arabic = rename(scene, 'إيران')
  const [first] = arabic.actors
  const turned = { ...arabic, actors: [{ ...first!, text: { ...first!.text, rightToLeft: true } }] }
  expect(writeSvg(turned)).toMatch(/direction="rtl">إيران</)
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
