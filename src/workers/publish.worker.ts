import { createReplica } from './createReplica.ts'
import type { Job, PublishAnswers, PublishedMessage, PublishMessage, Stage } from './publishMessages.ts'
import type { Posted } from './splitMessage.ts'
import { createMessageJoiner } from './splitMessage.ts'

const replica = createReplica(() => send({ kind: 'dataset-wanted' }))
let fonts: readonly Uint8Array[] = []

const hear = createMessageJoiner((data: PublishMessage) => {
  switch (data.kind) {
    case 'open':
    case 'change':
      replica.take(data)
      return
    case 'fonts':
      fonts = data.files
      return
    case 'job':
      // An error reaches the caller as an error of the worker, and so does an answer that cannot be sent.
      doJob(data.job)
        .then((answer) => send({ kind: 'done', answer }))
        .catch(reportError)
  }
})

addEventListener('message', ({ data }: MessageEvent<Posted<PublishMessage>>) => hear(data))

function send(message: PublishedMessage): void {
  postMessage(message)
}

/** The code for fonts and for other formats is loaded by the first job that needs it. */
async function doJob(job: Job): Promise<PublishAnswers[Job['kind']]> {
  const dataset = await replica.get()
  if (job.kind === 'figure') {
    const { makeFigure } = await import('./makeFigure.ts')
    return makeFigure(dataset, fonts, job, (stage: Stage) => send({ kind: 'stage', stage }))
  }
  const { listDataLosses, writeData } = await import('./writeData.ts')
  return job.kind === 'losses' ? listDataLosses(dataset, job) : writeData(dataset, job)
}
