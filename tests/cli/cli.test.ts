import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readPublished } from '../../src/publish/svg/carried.ts'
import { TARGETS } from '../../src/publish/target/registry.ts'
import { createCall, createStart } from './createCall.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where the commands are called from, with the files they are called with. */
const CALLED_FROM = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
afterAll(() => rmSync(CALLED_FROM, { recursive: true }))

const actor = (id: string) => ({ id, name: { en: id.toUpperCase() }, type: 'organisation' })
const relation = (id: string, source: string, type: string, target: string, more = {}) => ({
  id,
  source,
  type,
  target,
  explicitness: 'stated',
  evidence: [{ source: 'report' }],
  ...more,
})
const SOUND = {
  format: 'throughline-dataset',
  version: 2,
  id: 'small',
  title: { en: 'Small' },
  sources: [{ id: 'report', title: { en: 'Report' } }],
  actors: ['alpha', 'beta', 'gamma', 'delta'].map(actor),
  relations: [
    relation('r1', 'alpha', 'heads', 'beta', { confidence: 0.5 }),
    relation('r2', 'beta', 'heads', 'gamma', { confidence: 0.8 }),
    relation('r3', 'gamma', 'influences', 'delta', { status: 'possible' }),
    relation('r4', 'beta', 'influences', 'gamma'),
  ],
}
const FAULTY = { ...SOUND, relations: [relation('r1', 'alpha', 'heads', 'betta'), ...SOUND.relations.slice(1)] }
writeFileSync(join(CALLED_FROM, 'sound.json'), JSON.stringify(SOUND))
writeFileSync(join(CALLED_FROM, 'faulty.json'), JSON.stringify(FAULTY))
writeFileSync(join(CALLED_FROM, 'broken.json'), '{\n  "format": "throughline-dataset",\n  "version": oops\n}\n')

const call = createCall(CALLED_FROM)
const PICTURE = join(CALLED_FROM, 'started.png')

test.each([
  ['without a command', []],
  ['with sound and faulty data', ['validate', 'sound.json', 'faulty.json']],
  ['with a question', ['trace', 'sound.json', '--from', 'alpha', '--to', 'gamma']],
  ['with a picture to draw', ['render', 'sound.json', '--out', 'started.png']],
  ['used wrongly', ['render', 'sound.json', '--out', 'a.gif']],
])('started as a process %s, the command line says and draws what a call gives, and ends', async (_, args) => {
  const takePicture = () => {
    const picture = existsSync(PICTURE) ? readFileSync(PICTURE) : null
    rmSync(PICTURE, { force: true })
    return picture
  }
  const started = [createStart(CALLED_FROM)(...args), takePicture()]
  expect(started).toEqual([await call(...args), takePicture()])
})

test('npm runs the command line where it is called', async () => {
  const { status, stdout } = spawnSync(
    'npm',
    ['--prefix', ROOT, '--silent', 'run', 'throughline', '--', 'validate', 'sound.json'],
    {
      cwd: CALLED_FROM,
      encoding: 'utf8',
    },
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: (await call('validate', 'sound.json')).stdout })
})

test('without a command, the command line says what there is, and that it was used wrongly', async () => {
  const { status, stdout, stderr } = await call()
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  for (const command of ['inspect', 'validate', 'convert', 'diff', 'merge', 'edit', 'trace', 'render'])
    expect(stderr).toContain(`throughline ${command} `)
})

test('validate finds a file where it was called, and names every problem with its place', async () => {
  const { status, stdout, stderr } = await call('validate', 'sound.json', 'faulty.json')
  expect(status).toBe(1)
  expect(stdout).toBe('sound.json: 0 errors, 0 warnings\nfaulty.json: 1 error, 1 warning\n')
  expect(stderr.split('\n')).toEqual([
    'faulty.json: error: relations[0].target: unknown actor "betta"; did you mean "beta"?',
    'faulty.json: warning: relations[0]: left out because of its errors "r1"',
    '',
  ])
})

test('a file that is not JSON is refused with line and column', async () => {
  const { status, stderr } = await call('validate', 'broken.json')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^broken\.json: error: line 3, column 14: not JSON "oops"; expected .+\n$/)
})

test('inspect --json prints one value with every problem in it, and nothing else', async () => {
  const { status, stdout, stderr } = await call('inspect', 'faulty.json', '--json')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    format: 'throughline-dataset',
    actors: 4,
    relations: 3,
    events: 0,
    claims: 0,
    issues: [
      {
        severity: 'error',
        code: 'unknown-reference',
        message: 'unknown actor: "betta"; did you mean "beta"?',
        place: 'relations[0].target',
      },
      { severity: 'warning', code: 'left-out', message: 'left out because of its errors: "r1"', place: 'relations[0]' },
    ],
    layout: {
      certainty: 'named',
      encoding: { name: 'utf-8', isGuess: false },
      dayOrder: null,
      negativeWeights: null,
      sheets: [],
      tables: [],
    },
  })
})

test('trace --json prints the answer as one value and nothing else', async () => {
  const { status, stdout, stderr } = await call('trace', 'sound.json', '--from', 'alpha', '--to', 'gamma', '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const path = { actors: ['alpha', 'beta', 'gamma'], steps: 2, sign: null, status: 'actual' }
  const cut = { size: 1, all: true, exact: true }
  expect(JSON.parse(stdout)).toMatchObject({
    paths: [
      { ...path, relations: ['r1', 'r2'], confidence: 0.5, sources: ['report'] },
      { ...path, relations: ['r1', 'r4'], confidence: null, sources: ['report'] },
    ],
    complete: true,
    total: 2,
    onEveryPath: { actors: ['beta'], relations: ['r1'] },
    moreByStatus: {},
    whyNot: [],
    reliances: [{ source: 'report', remaining: 0 }],
    cuts: {
      anyLength: { actors: { ...cut, sets: [['beta']] }, relations: { ...cut, sets: [['r1']] } },
      withinSteps: { actors: { ...cut, sets: [['beta']] }, relations: { ...cut, sets: [['r1']] } },
    },
    elapsed: { read: expect.any(Number), index: expect.any(Number), trace: expect.any(Number) },
  })
})

test('no path is an answer, and it says what would give one', async () => {
  const { status, stdout } = await call('trace', 'sound.json', '--from', 'alpha', '--to', 'delta', '--json')
  expect(status).toBe(0)
  const { paths, complete, total, whyNot } = JSON.parse(stdout)
  expect({ paths, complete, total }).toEqual({ paths: [], complete: true, total: 0 })
  expect(whyNot).toEqual([
    {
      loosen: { statuses: ['actual', 'possible'] },
      paths: 2,
      example: expect.objectContaining({ relations: ['r1', 'r2', 'r3'], status: 'possible' }),
    },
  ])
})

test('trace says in words how many paths there are, and what they share', async () => {
  const { status, stdout } = await call('trace', 'sound.json', '--from', 'alpha', '--to', 'gamma')
  expect(status).toBe(0)
  expect(stdout.split('\n')).toEqual([
    'From ALPHA to GAMMA, by reach, in at most 4 steps, with status actual, as stated or implied.',
    '',
    'Both paths of up to 4 steps.',
    '',
    '1. ALPHA heads BETA [1], which heads GAMMA [1]',
    '   (actual; confidence 0.5)',
    '2. ALPHA heads BETA [1], which influences GAMMA [1]',
    '   (actual; confidence not known)',
    '',
    'On every path: BETA, “ALPHA heads BETA”.',
    '',
    'Sources:',
    '[1] Report',
    '',
    'without report: 0 paths remain',
    'minimum cut of paths of any length, actors: 1 (BETA)',
    'minimum cut of paths of any length, relations: 1 (r1)',
    'minimum cut of these paths, actors: 1 (BETA)',
    'minimum cut of these paths, relations: 1 (r1)',
    '',
  ])
})

test('trace asks for everyone at the other end, and why someone is on no path', async () => {
  const reached = await call('trace', 'sound.json', '--ask', 'reached', '--from', 'alpha', '--json')
  expect(JSON.parse(reached.stdout).actors).toMatchObject([
    { actor: 'beta', steps: 1 },
    { actor: 'gamma', steps: 2 },
  ])
  const absent = await call('trace', 'sound.json', '--from', 'alpha', '--to', 'gamma', '--why-not', 'delta')
  expect(JSON.parse(absent.stdout)).toMatchObject({ actor: 'delta', kind: 'absent', loosenings: [] })
})

test('trace writes its answer as cited text, Markdown and CSV', async () => {
  const write = async (format: string) =>
    (await call('trace', 'sound.json', '--from', 'alpha', '--to', 'gamma', '--limit', '1', '--format', format)).stdout
  expect(await write('cited')).toContain('1. ALPHA heads BETA [1], which heads GAMMA [1]')
  expect(await write('markdown')).toContain('1. **ALPHA** heads **BETA** [1], which heads **GAMMA** [1]')
  expect((await write('csv')).split('\r\n')).toHaveLength(4)
  expect((await call('trace', 'sound.json', '--from', 'alpha', '--to', 'gamma', '--format', 'tea')).status).toBe(2)
})

test('trace refuses an id that is not there, and suggests the one that was meant', async () => {
  const { status, stdout, stderr } = await call('trace', 'sound.json', '--from', 'alpha', '--to', 'gama', '--json')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('unknown actor: "gama"; did you mean "gamma"?')
})

test('trace does not answer from data with errors', async () => {
  const { status, stdout, stderr } = await call('trace', 'faulty.json', '--from', 'alpha', '--to', 'gamma', '--json')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('relations[0].target: unknown actor "betta"')
})

test('a dataset that comes with the app is found by its id', async () => {
  const { status, stdout } = await call('inspect', 'highland-tribes')
  expect(status).toBe(0)
  expect(stdout).toBe('throughline-dataset: 16 actors, 58 relations, 0 events, 0 claims\n')
})

test('a file is found in a folder, and by its whole path', async () => {
  mkdirSync(join(CALLED_FROM, 'in'))
  expect((await call('convert', 'sound.json', 'in/tables.csv')).status).toBe(0)
  for (const path of ['in/tables.csv', './in/tables.relations.csv', join(CALLED_FROM, 'in', 'tables.csv')]) {
    expect(await call('inspect', path)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^csv: 4 actors, 4 relations, 0 events, 0 claims\n/),
    })
  }
})

test('a file that is nowhere is wrong usage', async () => {
  const { status, stdout, stderr } = await call('inspect', 'nowhere.json', '--json')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('no such file or dataset: "nowhere.json"')
})

test('convert writes another format, says what it cannot store, and every command reads it', async () => {
  const { status, stdout, stderr } = await call('convert', 'sound.json', 'tables.csv')
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `${join(CALLED_FROM, 'tables.actors.csv')}\n${join(CALLED_FROM, 'tables.relations.csv')}\n`,
  })
  expect(stderr.split('\n')).toEqual([
    'tables.csv: warning: cannot store the title of the dataset',
    'tables.csv: warning: cannot store the id of the dataset',
    'tables.csv: warning: cannot store the title of 1 source (report)',
    '',
  ])
  const inspected = await call('inspect', 'tables.csv', '--json')
  expect(JSON.parse(inspected.stdout)).toEqual({
    format: 'csv',
    actors: 4,
    relations: 4,
    events: 0,
    claims: 0,
    issues: [],
    layout: {
      certainty: 'named',
      encoding: { name: 'utf-8', isGuess: false },
      dayOrder: null,
      negativeWeights: null,
      sheets: [],
      tables: [
        expect.objectContaining({ file: 'tables.actors.csv', kind: 'actors', separator: ',', header: 1 }),
        expect.objectContaining({ file: 'tables.relations.csv', kind: 'relations', separator: ',', header: 1 }),
      ],
    },
  })
  for (const name of ['tables.csv', 'tables.actors.csv', 'tables.relations.csv']) {
    const traced = await call('trace', name, '--from', 'alpha', '--to', 'gamma', '--json')
    expect(JSON.parse(traced.stdout)).toMatchObject({ total: 2, onEveryPath: { actors: ['beta'], relations: ['r1'] } })
  }
})

test.each(['xlsx', 'graphml', 'cyjs'])('convert to %s and back gives the same dataset', async (ending) => {
  const there = await call('convert', 'sound.json', `there.${ending}`)
  expect(there).toMatchObject({ status: 0, stderr: '' })
  expect((await call('convert', `there.${ending}`, 'back.json')).status).toBe(0)
  expect((await call('convert', 'sound.json', 'straight.json')).status).toBe(0)
  const read = (name: string) => readFileSync(join(CALLED_FROM, name), 'utf8')
  expect(read('back.json')).toBe(read('straight.json'))
})

test('convert and render leave the texts of sources out, say so, and take them along when told to', async () => {
  const passages = [{ id: 'P01', text: 'The tolls went up.' }]
  writeFileSync(join(CALLED_FROM, 'texts.json'), JSON.stringify({ ...SOUND, sources: [{ id: 'report', passages }] }))
  const read = (name: string) => readFileSync(join(CALLED_FROM, name), 'utf8')
  const carried = (name: string) => {
    const published = readPublished(read(name))
    return published.ok ? published.value.dataset : ''
  }
  const told = 'the texts of 1 passage are left out; --with-texts takes them along'
  expect(await call('convert', 'texts.json', 'out.json')).toMatchObject({ status: 0, stderr: `out.json: ${told}\n` })
  expect(read('out.json')).not.toContain('tolls')
  expect(await call('convert', 'texts.json', 'out.json', '--with-texts')).toMatchObject({ status: 0, stderr: '' })
  expect(read('out.json')).toContain('The tolls went up.')
  expect(await call('render', 'texts.json', '--out', 'out.svg')).toMatchObject({
    status: 0,
    stderr: `out.svg: ${told}\n`,
  })
  expect(carried('out.svg')).not.toContain('tolls')
  expect(await call('render', 'texts.json', '--out', 'out.svg', '--with-texts')).toMatchObject({
    status: 0,
    stderr: '',
  })
  expect(carried('out.svg')).toContain('The tolls went up.')
})

test('convert packs the CSV pair where a ZIP archive is asked for', async () => {
  expect(await call('convert', 'sound.json', 'pair.zip')).toMatchObject({ status: 0 })
  expect(await call('validate', 'pair.zip')).toMatchObject({ status: 0, stdout: 'pair.zip: 0 errors, 0 warnings\n' })
})

test('convert keeps what is valid, and fails where the data has errors', async () => {
  const { status, stderr } = await call('convert', 'faulty.json', 'rest.graphml')
  expect(status).toBe(1)
  expect(stderr).toContain('faulty.json: error: relations[0].target: unknown actor "betta"')
  expect((await call('inspect', 'rest.graphml')).stdout).toBe(
    'graphml: 4 actors, 3 relations, 0 events, 0 claims\nrecognised by its name; utf-8\n',
  )
})

test('convert refuses an ending that it does not know, and writes nothing of what cannot be read', async () => {
  expect(await call('convert', 'sound.json', 'x.docx')).toMatchObject({ status: 2, stdout: '' })
  expect(await call('convert', 'broken.json', 'x.gexf')).toMatchObject({ status: 1, stdout: '' })
  expect(existsSync(join(CALLED_FROM, 'x.gexf'))).toBe(false)
})

test('render writes SVG, page, PDF and picture, and says nothing else', async () => {
  for (const name of TARGETS.flatMap(({ extension }) => (extension ? [`out${extension}`] : []))) {
    expect(await call('render', 'sound.json', '--out', name), name).toEqual({ status: 0, stdout: '', stderr: '' })
  }
  const read = (name: string) => readFileSync(join(CALLED_FROM, name))
  expect(read('out.svg').toString()).toMatch(/^<svg /)
  expect(read('out.html').toString()).toMatch(/^<!doctype html>/)
  expect(read('out.pdf').toString('latin1')).toMatch(/^%PDF-1\.7/)
  expect(read('out.png').subarray(1, 4).toString()).toBe('PNG')
})

test('render opens the view of a link, or of what it has published itself', async () => {
  writeFileSync(join(CALLED_FROM, 'view.txt'), 'https://example.org/some/#d=small&l=layered&ft=possible!h\n')
  const shown = ['render', 'sound.json', '--preset', 'card', '--title', 'Who <stands> where']
  expect((await call(...shown, '--view', 'view.txt', '--out', 'first.svg')).status).toBe(0)
  expect((await call(...shown, '--view', 'first.svg', '--out', 'second.svg')).status).toBe(0)
  const [first, second] = ['first.svg', 'second.svg'].map((name) => readFileSync(join(CALLED_FROM, name), 'utf8'))
  expect(second).toBe(first)
  const link = readFileSync(join(CALLED_FROM, 'view.txt'), 'utf8').trim()
  expect((await call(...shown, '--view', link, '--out', 'third.svg')).status).toBe(0)
  expect(readFileSync(join(CALLED_FROM, 'third.svg'), 'utf8')).toBe(first)
  expect(first).toContain('Who &lt;stands&gt; where')
  expect(first).not.toContain('relations/r3')
  const published = readPublished(first!)
  expect(published.ok && published.value).toMatchObject({
    link: 'd=small&l=layered&ft=possible!h',
    changedByHand: false,
  })
})

test('render draws a figure that is kept in the dataset, which flags can change', async () => {
  const kept = JSON.parse(readFileSync(join(CALLED_FROM, 'sound.json'), 'utf8')) as { figures: unknown }
  const settings = {
    ...{ preset: 'card', background: 'dark', cast: ['alpha', 'beta'], names: { alpha: { en: 'The first' } } },
    edits: { en: { headline: 'Who leads', legend: null } },
    callouts: [{ text: { en: 'It came first' }, anchor: { kind: 'actor', id: 'alpha' } }],
    markers: [{ anchor: { kind: 'actor', id: 'beta' }, caption: { en: 'It came next' } }],
  }
  kept.figures = [
    { id: 'lead', title: { en: 'Lead' }, version: 1, settings },
    { id: 'later', version: 9, settings: {} },
    { id: 'wrong', version: 1, settings: { cast: 'alpha' } },
  ]
  writeFileSync(join(CALLED_FROM, 'kept.json'), JSON.stringify(kept))
  const render = (id: string, ...flags: string[]) =>
    call('render', 'kept.json', '--figure', id, '--bare', '--out', 'kept.svg', ...flags)
  const read = () => readFileSync(join(CALLED_FROM, 'kept.svg'), 'utf8')
  expect((await render('lead')).status).toBe(0)
  expect(read()).toContain('Who leads')
  expect(read()).toContain('The first')
  expect(read()).toMatch(/data-name="callouts\/1"[\s\S]*It came first/)
  expect(read()).toMatch(/data-name="captions\/1"[\s\S]*It came next/)
  expect([...read().matchAll(/id="actors(?:_x2F_|\/)([^"]+)"/g)].map(([, id]) => id)).toEqual(['alpha', 'beta'])
  expect((await render('lead', '--title', 'Another', '--preset', 'a4')).status).toBe(0)
  expect(read()).toContain('Another')
  expect(await render('lad')).toMatchObject({ status: 2, stderr: expect.stringContaining('did you mean "lead"?') })
  expect(await render('later')).toMatchObject({ status: 1, stderr: expect.stringContaining('newer version') })
  expect(await render('wrong')).toMatchObject({ status: 1, stderr: expect.stringContaining('"cast"') })
})

test('render draws the paths of a question, and two answers beside each other', async () => {
  writeFileSync(join(CALLED_FROM, 'beside.txt'), '#tf=alpha&tt=gamma&tn=1\n')
  const asked = ['render', 'sound.json', '--from', 'alpha', '--to', 'gamma']
  expect(await call(...asked, '--subject', 'paths', '--out', 'paths.svg')).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
  const compared = await call(...asked, '--subject', 'beside', '--beside', 'beside.txt', '--out', 'beside.svg')
  expect(compared).toEqual({ status: 0, stdout: '', stderr: '' })
  const [paths, beside] = ['paths.svg', 'beside.svg'].map((name) => readFileSync(join(CALLED_FROM, name), 'utf8'))
  expect(paths).toContain('Both paths of up to 4 steps are shown.')
  expect(beside).toMatch(/Second: There is no path of up to 1 step\./)
})

test('render draws the table of relations as a link has it', async () => {
  const link = '#s=table&t=relations&q=beta&so=verb!d'
  expect(await call('render', 'sound.json', '--subject', 'table', '--view', link, '--out', 'table.svg')).toEqual({
    ...{ status: 0, stdout: '', stderr: '' },
  })
  const rows = readFileSync(join(CALLED_FROM, 'table.svg'), 'utf8').match(/data-name="relations\/r\d"/g)
  expect(rows).toEqual(['r4', 'r1', 'r2'].map((id) => `data-name="relations/${id}"`))
})

test('render lays the diagram out as it is told', async () => {
  expect((await call('render', 'sound.json', '--layout', 'matrix', '--out', 'matrix.svg')).status).toBe(0)
  const svg = readFileSync(join(CALLED_FROM, 'matrix.svg'), 'utf8')
  expect(svg).toMatch(/data-name="actors\/alpha~2"/)
})

test('render says what is wrong with how it was called', async () => {
  for (const [args, complaint] of [
    [[], 'one dataset is needed'],
    [['sound.json'], '--out is needed'],
    [['sound.json', '--out', 'a.gif'], 'unknown format: "a.gif"; use one of .svg, .pdf, .png, .html'],
    [['sound.json', '--out', 'a.svg', '--preset', 'poster'], 'unknown preset: "poster"'],
    [['sound.json', '--out', 'a.svg', '--subject', 'map'], 'unknown subject: "map"'],
    [['sound.json', '--out', 'a.svg', '--layout', 'map'], 'unknown layout: "map"'],
    [['sound.json', '--out', 'a.svg', '--subject', 'paths'], 'there is no path to draw'],
    [['sound.json', '--out', 'a.png', '--scale', '0'], '--scale must be a number from 1 to 4: "0"'],
    [['sound.json', '--out', 'a.png', '--mm', '3000'], 'too-large'],
  ] as const) {
    const { status, stdout, stderr } = await call('render', ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(complaint)
  }
})

test('help is given for all commands, and for one, however it is asked for', async () => {
  expect(await call('-h')).toMatchObject({ status: 0, stderr: '', stdout: (await call('--help')).stdout })
  for (const args of [
    ['trace', '--help'],
    ['trace', '-h'],
    ['help', 'trace'],
    ['trace', 'sound.json', '--help'],
  ]) {
    const { status, stdout, stderr } = await call(...args)
    expect({ status, stderr }, args.join(' ')).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^usage: throughline trace DATASET .*\n/)
    for (const flag of ['--from ID', '--why-not ACTOR', '--help']) expect(stdout).toContain(flag)
  }
})

test('a flag that is not known, given twice or out of its range is wrong usage', async () => {
  for (const [args, complaint] of [
    [['inspect', 'sound.json', '--jso'], 'unknown flag: "--jso"; did you mean "--json"?'],
    [['inspect', 'sound.json', '--json', '--json'], '--json is given twice'],
    [['render', 'sound.json', '--out', 'a.svg', '--out', 'b.svg'], '--out is given twice'],
    [['render', 'sound.json', '--out', 'a.png', '--scale', '5'], '--scale must be a number from 1 to 4: "5"'],
    [['render', 'sound.json', '--out', 'a.png', '--scale', '0x2'], '--scale must be a number from 1 to 4: "0x2"'],
    [['render', 'sound.json', '--out', 'a.png', '--dpi', '300'], '--dpi needs --mm'],
    [
      ['render', 'sound.json', '--out', 'a.png', '--scale', '2', '--mm', '80'],
      '--scale and --mm cannot be used together',
    ],
    [['render', 'sound.json', '--out', 'a.svg', '--scale', '2'], '--scale, --mm and --dpi are for .png, not .svg'],
    [
      ['trace', 'sound.json', '--from', 'alpha', '--to', 'gamma', '--limit'],
      "option '--limit <value>' argument missing",
    ],
  ] as const) {
    const { status, stdout, stderr } = await call(...args)
    expect({ status, stdout }, args.join(' ')).toEqual({ status: 2, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(`throughline ${args[0]}: ${complaint}`)
  }
})

test('a long list of problems is shortened by kind, with the way to all of them', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => `a,b,${index}\n`)
  writeFileSync(join(CALLED_FROM, 'many.csv'), `source,target,start\n${rows.join('')}`)
  const { stderr } = await call('validate', 'many.csv')
  expect(stderr.split('\n').length).toBeLessThan(60)
  expect(stderr).toMatch(/unsourced relation "r1".* \(and 499 more like it: many\.csv, line 3; .*; \.\.\.\)\n/)
  expect(stderr).toMatch(/many\.csv: \d+ problems in all; --all lists every one\n$/)
  expect((await call('validate', 'many.csv', '--all')).stderr.match(/unsourced relation/g)).toHaveLength(500)
  expect(JSON.parse((await call('inspect', 'many.csv', '--json')).stdout).issues.length).toBeGreaterThanOrEqual(500)
})
