import { expect, test } from 'vitest'
import { getHierarchy } from '../../../src/scene/structure/getHierarchy.ts'
import { build } from '../../network/given.ts'

test('getHierarchy puts an actor under the whole, the body or the collective that it belongs to', () => {
  const { parent, toldByPlace } = hierarchy('unit part_of army', 'general heads army', 'army member_of alliance')
  expect(Object.fromEntries(parent)).toEqual({ unit: 'army', general: 'army', army: 'alliance' })
  expect([...toldByPlace]).toEqual(['r0', 'r1', 'r2'])
})

test('getHierarchy prefers the tightest tie, and leaves the looser one to a line', () => {
  const { parent, toldByPlace } = hierarchy('unit member_of alliance', 'unit part_of army')
  expect(Object.fromEntries(parent)).toEqual({ unit: 'army' })
  expect([...toldByPlace]).toEqual(['r1'])
})

test('getHierarchy tells by place only what is actual', () => {
  expect(hierarchy('unit part_of army past').parent.size).toBe(0)
})

test('getHierarchy never puts an actor under itself, however long the circle', () => {
  const { parent } = hierarchy('a part_of b', 'b part_of c', 'c part_of a', 'd part_of d')
  expect(Object.fromEntries(parent)).toEqual({ a: 'b', b: 'c' })
})

test('getHierarchy goes three levels deep and begins anew below them', () => {
  const { parent } = hierarchy('b part_of a', 'c part_of b', 'd part_of c', 'e part_of d')
  expect(Object.fromEntries(parent)).toEqual({ b: 'a', c: 'b', e: 'd' })
})

test('getHierarchy leaves ties between groups, and outside of any, to lines', () => {
  expect(hierarchy('unit part_of abroad:army').parent.size).toBe(0)
  expect(hierarchy('none:unit part_of none:army').parent.size).toBe(0)
})

/** Actors stand in the group `home` unless another, or `none`, is written before them. */
function hierarchy(...lines: readonly string[]) {
  const relations = lines.map((line, index) => {
    const [source, type, target, status] = line.split(' ')
    return { id: `r${index}`, type, source: nameOf(source!), target: nameOf(target!), status }
  })
  const words = lines.flatMap((line) => [line.split(' ')[0]!, line.split(' ')[2]!])
  const groups = new Map(words.map((word) => [nameOf(word), word.includes(':') ? word.split(':')[0]! : 'home']))
  return getHierarchy(
    build({
      groups: ['home', 'abroad'].map((id) => ({ id, name: { en: id } })),
      actors: [...groups].map(([id, group]) => ({
        id,
        name: { en: id },
        type: 'organisation',
        group: group === 'none' ? null : group,
      })),
      relations,
    }),
  )
}

function nameOf(word: string): string {
  return word.split(':').at(-1)!
}
