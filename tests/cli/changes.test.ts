import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createCall } from './createCall.ts'

const CALLED_FROM = mkdtempSync(join(tmpdir(), 'throughline-changes-'))
afterAll(() => rmSync(CALLED_FROM, { recursive: true }))

const evidence = [{ source: 'report' }]
const BASE = {
  format: 'throughline-dataset',
  version: 2,
  id: 'small',
  title: { en: 'Small' },
  sources: [{ id: 'report', title: { en: 'Report' } }],
  actors: ['alpha', 'beta', 'gamma'].map((id) => ({ id, name: { en: id.toUpperCase() }, type: 'organisation' })),
  relations: [
    { id: 'r1', source: 'alpha', type: 'heads', target: 'beta', evidence },
    { id: 'r2', source: 'beta', type: 'opposes', target: 'gamma', evidence },
  ],
}
const [R1, R2] = BASE.relations
const MINE = { ...BASE, relations: [{ ...R1, status: 'past' }, R2] }
const OPPOSED = { ...BASE, relations: [{ ...R1, status: 'intended' }, R2] }
const THEIRS = {
  ...BASE,
  relations: [R1, { id: 'r3', source: 'gamma', type: 'supports', target: 'alpha', evidence }],
}
for (const [name, value] of Object.entries({ base: BASE, mine: MINE, theirs: THEIRS, opposed: OPPOSED })) {
  writeFileSync(join(CALLED_FROM, `${name}.json`), JSON.stringify(value))
}

const call = createCall(CALLED_FROM)

const path = (name: string) => join(CALLED_FROM, name)
const read = (name: string) => JSON.parse(readFileSync(path(name), 'utf8'))

test('diff says in words what came, went and changed, and is done', async () => {
  expect(await call('diff', 'mine.json', 'theirs.json')).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      'added relations r3: GAMMA supports ALPHA',
      'removed relations r2: BETA opposes GAMMA',
      'changed relations r1: ALPHA heads BETA',
      '  status: "past" -> "actual"',
      '',
    ].join('\n'),
  })
  expect((await call('diff', 'base.json', 'base.json')).stdout).toBe('no differences\n')
})

test('diff --json gives the records by kind', async () => {
  const { status, stdout } = await call('diff', 'base.json', 'theirs.json', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    relations: {
      added: [{ id: 'r3', name: 'GAMMA supports ALPHA', record: expect.objectContaining({ type: 'supports' }) }],
      removed: [{ id: 'r2', name: 'BETA opposes GAMMA', record: expect.objectContaining({ type: 'opposes' }) }],
      changed: [],
      moved: [],
    },
  })
})

test('merge writes what both sides changed', async () => {
  const merged = await call('merge', 'base.json', 'mine.json', 'theirs.json', '--out', 'merged.json')
  expect(merged).toEqual({ status: 0, stdout: `${path('merged.json')}\n`, stderr: '' })
  expect(read('merged.json').relations).toMatchObject([{ id: 'r1', status: 'past' }, { id: 'r3' }])
})

test('merge names conflicts and writes nothing, unless it is told which side to take', async () => {
  const refused = await call('merge', 'base.json', 'mine.json', 'opposed.json', '--out', 'settled.json')
  expect(refused).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'conflict: relations.r1.status (ALPHA formerly headed BETA): base "actual", mine "past", theirs "intended"',
      'throughline merge: nothing was written: 1 conflict; settle with --take mine or --take theirs',
      '',
    ].join('\n'),
  })
  expect(existsSync(path('settled.json'))).toBe(false)
  for (const [take, status] of [
    ['mine', 'past'],
    ['theirs', 'intended'],
  ] as const) {
    expect(
      (await call('merge', 'base.json', 'mine.json', 'opposed.json', '--out', 'settled.json', '--take', take)).status,
    ).toBe(0)
    expect(read('settled.json').relations[0].status).toBe(status)
  }
})

test('merge used wrongly says what is needed', async () => {
  expect(await call('merge', 'base.json', 'mine.json', '--out', 'x.json')).toMatchObject({ status: 2, stdout: '' })
  expect((await call('merge', 'base.json', 'mine.json', 'theirs.json')).stderr).toContain('--out is needed')
  const unknown = await call('merge', 'base.json', 'mine.json', 'theirs.json', '--out', 'x.json', '--take', 'ours')
  expect(unknown).toMatchObject({ status: 2, stdout: '' })
  expect(unknown.stderr).toContain('unknown side: "ours"; use one of mine, theirs')
})

test('edit adds, sets and removes in the order given, and says what changed', async () => {
  const { status, stdout } = await call(
    ...['edit', 'base.json', '--add', 'Iran -> BETA: supports, 2020, report', '--set', 'actors.iran.type=state'],
    ...['--set', 'actors.alpha.aliases=["A"]', '--remove', 'actors.gamma', '--out', 'edited.json'],
  )
  expect(status).toBe(0)
  expect(stdout.split('\n')).toEqual([
    'added actors iran: Iran',
    'removed actors gamma: GAMMA',
    'changed actors alpha: ALPHA',
    '  aliases: [] -> ["A"]',
    'added relations iran-supports-beta: Iran supports BETA',
    'removed relations r2: BETA opposes GAMMA',
    path('edited.json'),
    '',
  ])
  expect(read('edited.json').actors).toMatchObject([{ aliases: ['A'] }, { id: 'beta' }, { id: 'iran', type: 'state' }])
  expect((await call('validate', 'edited.json')).stdout).toBe('edited.json: 0 errors, 0 warnings\n')
})

test('edit writes the file itself where no other is named', async () => {
  writeFileSync(path('own.json'), JSON.stringify(BASE))
  expect((await call('edit', 'own.json', '--set', 'title.en=Own')).status).toBe(0)
  expect(read('own.json').title.en).toBe('Own')
  const shipped = await call('edit', 'highland-tribes', '--set', 'title.en=Own')
  expect(shipped).toMatchObject({ status: 2, stdout: '' })
  expect(shipped.stderr).toContain('not a file to write to: "highland-tribes"; name one with --out')
})

test('edit writes nothing that would not be valid, and says what is wrong with its place', async () => {
  const wrong = await call('edit', 'base.json', '--set', 'relations.r1.target=betta', '--out', 'wrong.json')
  expect(wrong).toMatchObject({ status: 1, stdout: '' })
  expect(wrong.stderr).toContain('wrong.json: error: relations[0].target: unknown actor "betta"; did you mean "beta"?')
  expect(wrong.stderr).toContain('nothing was written: the result would have errors')
  const unknown = await call('edit', 'base.json', '--set', 'actors.beta.nmae=B', '--out', 'wrong.json')
  expect(unknown).toMatchObject({ status: 1, stdout: '' })
  expect(unknown.stderr).toContain('actors[1]: unknown key "nmae"; did you mean "name"?')
  expect(existsSync(path('wrong.json'))).toBe(false)
})

test.each([
  [['--add', 'Iran - BETA: supports'], 'no arrow: "Iran - BETA: supports"; write "Iran -> NATO: supports, 2020"'],
  [['--add', 'Iran -> BETA: suports'], 'unknown relation type: "suports"; did you mean "supports"?'],
  [['--set', 'actors.betta.type=state'], 'no such record in actors: "betta.type"; did you mean "beta"?'],
  [['--set', 'actor.beta.type=state'], 'unknown kind of record: "actor"; did you mean "actors"?'],
  [['--set', 'actors.beta'], 'no value: "actors.beta"; write "actors.iran.name.en=Iran"'],
  [['--remove', 'relations.r9'], 'no such record in relations: "r9"'],
  [[], 'at least one of --add, --set and --remove is needed'],
])('edit %j is wrong usage', async (args, message) => {
  const { status, stdout, stderr } = await call('edit', 'base.json', ...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(read('base.json')).toEqual(JSON.parse(JSON.stringify(BASE)))
})
