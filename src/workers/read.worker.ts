import { readFiles } from './readFiles.ts'
import type { ReadMessage, ReadReply } from './readMessages.ts'
import { splitMessage } from './splitMessage.ts'

const reply = (message: ReadReply) => {
  const { first, portions } = splitMessage(message)
  postMessage(first)
  for (const portion of portions) postMessage(portion)
}

/** Every request gets a reply, even if memory runs out or the answer is too large to be sent. */
addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
  const { files, ...options } = data
  readFiles(files, { ...options, tell: (share) => reply({ kind: 'progress', share }) })
    .then((answer) => reply({ kind: 'answer', answer }))
    .catch((error: unknown) => reply({ kind: 'failed', message: String(error) }))
})
