import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { createCall } from './createCall.ts'

const COMMAND = `"${process.execPath}" "${inject('command')}"`
const HERE = mkdtempSync(join(tmpdir(), 'throughline-system-'))
afterAll(() => rmSync(HERE, { recursive: true }))
beforeEach(() => {
  for (const name of readdirSync(HERE)) rmSync(join(HERE, name), { recursive: true })
  writeFileSync(join(HERE, 'list.csv'), 'id,name,type\na,A,person\n')
})

/** Calls the command line where nothing of the shell matters. */
const call = createCall(HERE)

/** Runs a line of the shell in which `throughline` is the command. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `throughline() { ${COMMAND} "$@"; }; ${line}`], {
    cwd: HERE,
    env: { ...process.env, INIT_CWD: HERE },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const read = (name: string) => readFileSync(join(HERE, name), 'utf8')
const listFiles = () => readdirSync(HERE).sort()

test('a file that cannot be written whole leaves the old one as it was, and nothing beside it', () => {
  writeFileSync(join(HERE, 'old.json'), 'good')
  writeFileSync(join(HERE, 'old.svg'), 'good')
  for (const line of ['convert highland-tribes old.json', 'render highland-tribes --out old.svg']) {
    const { status, stderr } = shell(`ulimit -f 1; throughline ${line}`)
    expect(status, line).toBe(3)
    expect(stderr).toMatch(/cannot write ".*": it would exceed the size limit \(EFBIG\)\n$/)
  }
  expect([read('old.json'), read('old.svg')]).toEqual(['good', 'good'])
  expect(listFiles()).toEqual(['list.csv', 'old.json', 'old.svg'])
})

test('a CSV pair is written together or not at all', async () => {
  writeFileSync(join(HERE, 'x.actors.csv'), 'old actors')
  mkdirSync(join(HERE, 'x.relations.csv'))
  expect((await call('convert', 'highland-tribes', 'x.csv')).status).toBe(3)
  expect(read('x.actors.csv')).toBe('old actors')
  rmSync(join(HERE, 'x.relations.csv'), { recursive: true })
  writeFileSync(join(HERE, 'x.relations.csv'), 'old relations')
  expect(shell('ulimit -f 4; throughline convert highland-tribes x.csv').status).toBe(3)
  expect([read('x.actors.csv'), read('x.relations.csv')]).toEqual(['old actors', 'old relations'])
  expect((await call('convert', 'highland-tribes', 'x.csv')).status).toBe(0)
  expect(read('x.relations.csv')).toContain('source,target')
  expect(listFiles()).toEqual(['list.csv', 'x.actors.csv', 'x.relations.csv'])
})

test('a file keeps its mode, a link its target, and a link of any other name is not followed', async () => {
  writeFileSync(join(HERE, 'kept.json'), 'old', { mode: 0o640 })
  writeFileSync(join(HERE, 'victim'), 'mine')
  symlinkSync('kept.json', join(HERE, 'link.json'))
  symlinkSync('victim', join(HERE, 'link.json.part'))
  symlinkSync('not-yet.json', join(HERE, 'ahead.json'))
  symlinkSync('circle.json', join(HERE, 'circle.json'))
  expect((await call('convert', 'list.csv', 'link.json')).status).toBe(0)
  expect(lstatSync(join(HERE, 'link.json')).isSymbolicLink()).toBe(true)
  expect(read('kept.json')).toContain('throughline-dataset')
  expect(statSync(join(HERE, 'kept.json')).mode & 0o777).toBe(0o640)
  expect(read('victim')).toBe('mine')
  expect((await call('convert', 'list.csv', 'ahead.json')).status).toBe(0)
  expect(existsSync(join(HERE, 'not-yet.json'))).toBe(true)
  expect(await call('convert', 'list.csv', 'circle.json')).toMatchObject({ status: 3 })
})

test('an interrupt leaves the old file or the new one, and nothing beside it', () => {
  writeFileSync(join(HERE, 'old.svg'), 'good')
  for (const [signal, pause] of [
    ['INT', '0.3'],
    ['TERM', '1'],
    ['INT', '2'],
    ['TERM', '3'],
  ]) {
    const line = `${COMMAND} render highland-tribes --out old.svg & sleep ${pause}; kill -${signal} $!; wait $!`
    shell(`set -m; ${line}`)
    const text = read('old.svg')
    expect(text === 'good' || text.endsWith('</svg>\n') || text.endsWith('</svg>')).toBe(true)
    expect(listFiles()).toEqual(['list.csv', 'old.svg'])
  }
})

test('what the system refuses is said in a sentence, without a stack', async () => {
  mkdirSync(join(HERE, 'folder.json'))
  writeFileSync(join(HERE, 'huge.json'), '')
  truncateSync(join(HERE, 'huge.json'), 3 * 2 ** 30)
  for (const [line, status, complaint] of [
    ['inspect folder.json', 3, 'cannot read "folder.json": it is a folder (EISDIR)'],
    ['render highland-tribes --out x.svg --view folder.json', 3, 'cannot read "folder.json": it is a folder (EISDIR)'],
    [
      'render highland-tribes --out x.svg --view nowhere.svg',
      3,
      'cannot read "nowhere.svg": there is no such file or folder (ENOENT)',
    ],
    ['inspect huge.json', 1, 'cannot read "huge.json": too large; the limit is 200 MB'],
    ['inspect list.csv/x.json', 2, 'no such file or dataset: "list.csv/x.json"'],
    [`inspect ${'x'.repeat(300)}.json`, 3, '(ENAMETOOLONG)'],
    ['convert list.csv nowhere/x.json', 3, 'there is no such file or folder (ENOENT)'],
    ['convert list.csv folder.json', 3, 'it is a folder (EISDIR)'],
  ] as const) {
    const told = await call(...line.split(' '))
    expect(told.stderr, line).toContain(complaint)
    expect(told.stderr.trimEnd().split('\n').length, told.stderr).toBeLessThanOrEqual(3)
    expect(told.status, line).toBe(status)
  }
})

test('a reader that stops reading is no fault, and a full output is said', () => {
  expect(shell('set -o pipefail; throughline inspect highland-tribes | head -c 0')).toMatchObject({ stderr: '' })
  if (!existsSync('/dev/full')) return
  const { status, stderr } = shell('throughline inspect highland-tribes > /dev/full')
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: 'throughline: cannot write the output: there is no space left (ENOSPC)\n',
  })
})

test('standard input and pipes are read like files, and bounded like them', () => {
  const counts = expect.stringMatching(/^csv: 1 actors, 0 relations, 0 events, 0 claims\n/)
  for (const line of [
    'throughline inspect - < list.csv',
    'cat list.csv | throughline inspect /dev/stdin',
    'throughline inspect <(cat list.csv)',
    'mkfifo pipe; cat list.csv > pipe & throughline inspect pipe',
  ]) {
    expect(shell(line), line).toMatchObject({ status: 0, stdout: counts })
  }
  const endless = shell('yes | throughline inspect -')
  expect(endless).toMatchObject({ status: 1, stdout: '' })
  expect(endless.stderr).toContain('too large; the limit is 200 MB')
  expect(shell('throughline convert - out.json < list.csv').status).toBe(0)
})
