import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PROFILE_SECTIONS } from '../../src/publish/profile/profile.ts'
import { createCall } from './createCall.ts'

const CALLED_FROM = mkdtempSync(join(tmpdir(), 'throughline-profile-'))
afterAll(() => rmSync(CALLED_FROM, { recursive: true }))

const DATASET = {
  format: 'throughline-dataset',
  version: 3,
  id: 'small',
  title: { en: 'Small' },
  actors: [
    { id: 'guild', name: { en: 'The Guild', ar: 'النقابة' }, type: 'party' },
    { id: 'masons', name: { en: 'Masons' }, type: 'party' },
    { id: 'masons-2', name: { en: 'Masons' }, type: 'party' },
  ],
  relations: [{ id: 'r1', source: 'guild', type: 'supports', target: 'masons', status: 'intended' }],
}
writeFileSync(join(CALLED_FROM, 'small.json'), JSON.stringify(DATASET))
const profile = (...args: readonly string[]) => createCall(CALLED_FROM)('profile', 'small.json', ...args)

test('profile gives the same profile as text, Markdown, a page and JSON, of an actor by id or by name', async () => {
  const { stdout } = await profile('guild', '--json')
  const told = JSON.parse(stdout)
  expect(told).toMatchObject({ actor: 'guild', language: 'en', title: 'The Guild: stakeholder profile' })
  expect(told.sections.map(({ id }: { id: string }) => id)).toEqual(PROFILE_SECTIONS)
  for (const format of ['text', 'md', 'html'])
    expect((await profile('The Guild', '--format', format)).stdout).toContain('The Guild wants to support Masons')
})

test('profile --language ar tells it in Arabic', async () => {
  const { stdout, status } = await profile('guild', '--language', 'ar')
  expect(status).toBe(0)
  expect(stdout).toContain('النقابة: ملف صاحب مصلحة')
  expect(stdout).toContain('مع من وضد من')
})

test('profile says which actors a name could mean, and what an unknown one was meant to be', async () => {
  expect(await profile('Masons')).toMatchObject({ status: 2, stdout: '' })
  expect((await profile('Masons')).stderr).toContain('several actors are called "Masons"; use one of masons, masons-2')
  expect((await profile('giuld')).stderr).toContain('unknown actor: "giuld"; did you mean "guild"?')
  expect((await createCall(CALLED_FROM)('profile', 'small.json')).stderr).toContain('one dataset and one actor')
})
