import { expect, test } from 'vitest'
import { readBloodhound } from '../../../src/formats/bloodhound/readBloodhound.ts'
import { expectRecognised, readGraph } from '../jsonGraph/readGraph.ts'

test('a graph of the API has kinds and labels', async () => {
  const content = {
    data: {
      nodes: {
        1: { label: 'OPS@X.LOCAL', kind: 'Group', objectId: 'S-1', isTierZero: true, lastSeen: '2024-01-01T00:00:00Z' },
        2: { label: 'DC1.X.LOCAL', kind: 'Computer', objectId: 'S-2' },
      },
      edges: [{ source: '1', target: '2', label: 'AdminTo', kind: 'AdminTo' }],
    },
  }
  const { actors, relations } = readGraph(readBloodhound, content)
  expect(actors[0]).toEqual({
    id: '1',
    name_en: 'OPS@X.LOCAL',
    type: 'Group',
    objectId: 'S-1',
    isTierZero: true,
    lastSeen: '2024-01-01T00:00:00Z',
  })
  expect(relations).toEqual([{ source: '1', target: '2', directed: true, type: 'AdminTo' }])
  await expectRecognised(content, 'bloodhound-json')
})

test('OpenGraph names ends by id or by name', async () => {
  const content = {
    graph: {
      nodes: [
        { id: 'a', kinds: ['Person', 'Base'], properties: { name: 'ALBA', rank: 2 } },
        { id: 'b', kinds: ['Repo'], properties: { name: 'QUAY' } },
      ],
      edges: [
        { kind: 'CanWrite', start: { value: 'a' }, end: { value: 'QUAY', match_by: 'name' }, properties: { since: 1 } },
      ],
    },
    metadata: { source_kind: 'Base' },
  }
  const { actors, relations } = readGraph(readBloodhound, content)
  expect(actors[0]).toEqual({ id: 'a', name_en: 'ALBA', type: 'Person', kinds: ['Person', 'Base'], rank: 2 })
  expect(relations).toEqual([{ source: 'a', target: 'b', directed: true, type: 'CanWrite', since: 1 }])
  await expectRecognised(content, 'bloodhound-json')
})

test('a collection gives members, rights, sessions and containers, with whoever is only referred to', async () => {
  const content = {
    data: [
      {
        ObjectIdentifier: 'C-1',
        Properties: { name: 'PC1.X.LOCAL', enabled: true },
        PrimaryGroupSID: 'G-1',
        Aces: [{ PrincipalSID: 'U-1', PrincipalType: 'User', RightName: 'GenericAll', IsInherited: false }],
        Sessions: { Results: [{ UserSID: 'U-1', ComputerSID: 'C-1' }], Collected: true },
        LocalGroups: [{ ObjectIdentifier: 'C-1-544', Results: [{ ObjectIdentifier: 'G-1', ObjectType: 'Group' }] }],
        ContainedBy: { ObjectIdentifier: 'OU-1', ObjectType: 'OU' },
        IsDeleted: false,
      },
    ],
    meta: { methods: 0, type: 'computers', count: 1, version: 6 },
  }
  const { actors, relations } = readGraph(readBloodhound, content)
  expect(actors).toEqual([
    { id: 'C-1', name_en: 'PC1.X.LOCAL', type: 'Computer', enabled: true, IsDeleted: false },
    { id: 'U-1', type: 'User' },
    { id: 'OU-1', type: 'OU' },
    { id: 'G-1' },
  ])
  expect(relations.map(({ source, type, target }) => `${source} ${type} ${target}`)).toEqual([
    'U-1 GenericAll C-1',
    'OU-1 Contains C-1',
    'C-1 MemberOf G-1',
    'C-1 HasSession U-1',
    'G-1 AdminTo C-1',
  ])
  await expectRecognised(content, 'bloodhound-json')
})

test('the members of a group belong to it', () => {
  const group = { ObjectIdentifier: 'G-1', Properties: { name: 'OPS@X' }, Aces: [] }
  const Members = [{ ObjectIdentifier: 'U-1', ObjectType: 'User' }]
  const { relations } = readGraph(readBloodhound, {
    data: [{ ...group, Members }],
    meta: { type: 'groups', methods: 0 },
  })
  expect(relations).toEqual([{ source: 'U-1', target: 'G-1', directed: true, type: 'MemberOf' }])
})
