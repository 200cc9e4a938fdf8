import { readFiles } from './readFiles.ts'
import type { ReadMessage } from './readMessages.ts'

addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
  // What goes wrong here is told to whoever asked, as an error of the worker.
  readFiles(data.files).then((answer) => postMessage(answer), reportError)
})
