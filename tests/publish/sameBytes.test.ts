import { expect, test } from 'vitest'
import { buildPageCode } from '../../scripts/buildPageCode.ts'
import { FONTS } from './given.ts'
import { listFingerprints } from './sameBytes.ts'

test('Node publishes the bytes that a browser does', async () => {
  const prints = listFingerprints(FONTS, await buildPageCode())
  await expect(`${JSON.stringify(prints, null, 2)}\n`).toMatchFileSnapshot('../golden/publish/fingerprints.json')
})
