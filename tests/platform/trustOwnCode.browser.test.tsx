import { afterEach, expect, test, vi } from 'vitest'
import { trustOwnCode } from '../../src/platform/trustOwnCode.ts'

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
  vi.unstubAllGlobals()
})

type Rule = (value: string, type: string, sink: string) => string

/** The rules that the app gives a browser that asks for them. */
function takeRules(): { readonly name: string; readonly rules: Readonly<Record<string, Rule>> } {
  const createPolicy = vi.fn()
  vi.stubGlobal('trustedTypes', { createPolicy })
  trustOwnCode()
  const [name, rules] = createPolicy.mock.calls[0]!
  return { name, rules }
}

test('trustOwnCode makes the policy that the browser asks by itself, without a rule for scripts in text', () => {
  const { name, rules } = takeRules()
  expect(name).toBe('default')
  expect(Object.keys(rules).sort()).toEqual(['createHTML', 'createScriptURL'])
})

test('trustOwnCode lets code come from the address of the page', () => {
  const { rules } = takeRules()
  const load = (address: string) => rules['createScriptURL']!(address, 'TrustedScriptURL', 'Worker constructor')
  for (const own of ['assets/engine.js', '/assets/engine.js', new URL('engine.js', location.href).href])
    expect(load(own)).toBe(own)
  expect(load(`blob:${location.origin}/some-id`)).toBe(`blob:${location.origin}/some-id`)
})

test.each([
  'https://example.org/engine.js',
  '//example.org/engine.js',
  'data:text/javascript,1',
  'javascript:1',
  `${location.protocol}//${location.host.replace(/:\d+$/, '')}:9/engine.js`,
  `https://${location.host}.example.org/engine.js`,
])('trustOwnCode refuses code from elsewhere: %s', (address) => {
  const { rules } = takeRules()
  expect(() => rules['createScriptURL']!(address, 'TrustedScriptURL', 'Worker constructor')).toThrow(TypeError)
})

test('trustOwnCode lets markup be parsed into a document of its own, and nowhere else', () => {
  const { rules } = takeRules()
  const put = (sink: string) => rules['createHTML']!('<b>x</b>', 'TrustedHTML', sink)
  expect(put('DOMParser parseFromString')).toBe('<b>x</b>')
  for (const sink of ['Element innerHTML', 'Document write', 'Range createContextualFragment', ''])
    expect(() => put(sink)).toThrow(TypeError)
})

test('trustOwnCode does nothing in a browser that asks for no policy', () => {
  vi.stubGlobal('trustedTypes', undefined)
  expect(trustOwnCode).not.toThrow()
})

/** A page that requires trusted types, in which the rules of the app are the default policy. */
async function openGuardedPage(): Promise<Window & typeof globalThis> {
  const { rules } = takeRules()
  const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`
  const frame = document.createElement('iframe')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.src = URL.createObjectURL(
    new Blob([`<!doctype html><head>${policy}</head><body></body>`], { type: 'text/html' }),
  )
  document.body.append(frame)
  await loaded
  const page = frame.contentWindow as Window &
    typeof globalThis & { trustedTypes: { createPolicy: (...args: unknown[]) => void } }
  page.trustedTypes.createPolicy('default', rules)
  return page
}

test('a browser that requires trusted types parses markup by these rules, and puts none into the page', async () => {
  const page = await openGuardedPage()
  const parsed = new page.DOMParser().parseFromString('<b>x</b>', 'text/html')
  expect(parsed.querySelector('b')?.textContent).toBe('x')
  expect(() => (page.document.body.innerHTML = '<b>x</b>')).toThrow()
  expect(page.document.body.childElementCount).toBe(0)
  expect(() => page.eval('1')).toThrow()
})
