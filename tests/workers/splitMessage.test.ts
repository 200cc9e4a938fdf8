import { expect, test } from 'vitest'
import { createPoster } from '../../src/workers/createPoster.ts'
import type { Posted } from '../../src/workers/splitMessage.ts'
import { createMessageJoiner, splitMessage } from '../../src/workers/splitMessage.ts'
import { build } from '../network/given.ts'

const MANY = 2500
const numbers = Array.from({ length: MANY }, (_, index) => index)

/** Sends a message as threads do, and gives what arrives and the largest number of items that was sent at once. */
function send<Message extends object>(message: Message) {
  const arrived: Message[] = []
  let most = 0
  const hear = createMessageJoiner<Message>((joined) => arrived.push(joined))
  const { first, portions } = splitMessage(message)
  for (const posted of [first, ...portions]) {
    if ('items' in posted) most = Math.max(most, (posted.items as readonly unknown[]).length)
    hear(structuredClone(posted) as Posted<Message>)
  }
  return { arrived, most }
}

test('splitMessage leaves a small message as it is', () => {
  const message = { kind: 'ask', list: [1, 2], table: new Map([['a', { id: 'a' }]]) }
  expect(splitMessage(message).first).toBe(message)
  expect([...splitMessage(message).portions]).toEqual([])
})

test('a message arrives as it was, in portions of its large lists and tables, however deep these are', () => {
  const passages = numbers.map((id) => ({ id: `P${id}` }))
  const message = {
    kind: 'change',
    change: { sources: { added: new Map([['file', { record: { id: 'file', passages }, at: 0 }]]) } },
    bytes: new Uint8Array([1, 2, 3]),
    origins: new Map(numbers.map((at) => [`r${at}`, `line ${at}`])),
    rest: [null, 'text', { nothing: undefined }],
  }
  const { arrived, most } = send(message)
  expect(arrived).toEqual([message])
  expect(most).toBeLessThan(MANY)
})

test('what a message has in two places is one object where it arrives', () => {
  const dataset = build({
    actors: numbers.map((at) => ({ id: `a${at}`, name: { en: `A ${at}` }, type: 'state' })),
  })
  const [received] = send({ kind: 'open', dataset }).arrived
  expect(received!.dataset.actors.size).toBe(MANY)
  expect(received!.dataset.ends.actors).toBe(received!.dataset.actors)
})

test('messages arrive in the order in which they were posted, also while a large one is on its way', async () => {
  const arrived: string[] = []
  const hear = createMessageJoiner<{ kind: string }>(({ kind }) => arrived.push(kind))
  const { post } = createPoster<{ kind: string; list?: readonly number[] }>(hear, () => {})
  post({ kind: 'first' })
  post({ kind: 'large', list: numbers })
  post({ kind: 'as large', list: numbers })
  post({ kind: 'last' })
  expect(arrived).toEqual(['first'])
  await expect.poll(() => arrived).toEqual(['first', 'large', 'as large', 'last'])
})

test('after its end a poster sends nothing more', async () => {
  let sent = 0
  const { post, end } = createPoster<{ list: readonly number[] }>(
    () => {
      sent++
    },
    () => {},
  )
  post({ list: numbers })
  end()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(sent).toBe(1)
})
