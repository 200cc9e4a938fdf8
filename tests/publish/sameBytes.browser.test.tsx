import { pageCode } from 'virtual:page-code'
import { expect, test } from 'vitest'
import { fetchFontFiles } from '../../src/platform/fetchFontFiles.ts'
import { createFonts } from '../../src/publish/fonts/fonts.ts'
import fingerprints from '../golden/publish/fingerprints.json' with { type: 'json' }
import { listFingerprints } from './sameBytes.ts'

test('a browser publishes the bytes that Node does', async () => {
  expect(listFingerprints(createFonts(await fetchFontFiles()), pageCode)).toEqual(fingerprints)
})
