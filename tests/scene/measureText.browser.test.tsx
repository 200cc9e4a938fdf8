import '@fontsource/ibm-plex-sans/latin-500.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css'
import { expect, test } from 'vitest'
import dataset from '../../graph-data/iraq-security-reform/dataset.json' with { type: 'json' }
import { ARABIC_SCALE, measureText } from '../../src/scene/text/measureText.ts'

test('measureText agrees with the browser on every name of the first dataset, in both scripts', async () => {
  await Promise.all([
    document.fonts.load('500 13px "IBM Plex Sans"', 'A'),
    document.fonts.load('500 13px "IBM Plex Sans Arabic"', 'أ'),
  ])
  const context = document.createElement('canvas').getContext('2d')!
  const names = dataset.actors.flatMap(({ name }) => [name.en, name.ar])
  expect(names.length).toBeGreaterThan(100)
  for (const name of names) {
    const arabic = /[\u0600-\u06ff]/.test(name)
    context.font = `500 100px "IBM Plex Sans${arabic ? ' Arabic' : ''}"`
    const ours = measureText(name, 100, 500) / (arabic ? ARABIC_SCALE : 1)
    const browser = context.measureText(name).width
    // Never much narrower, or a label would be clipped; at most a little wider, since kerning is left out.
    expect(ours / browser, name).toBeGreaterThan(0.98)
    expect(ours / browser, name).toBeLessThan(arabic ? 1.1 : 1.06)
  }
})
