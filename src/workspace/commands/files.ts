import type { Command } from '../createWorkspace.ts'
import type { FileNews, LinkedFile, MergeOffer } from '../file/linkedFile.ts'
import { notify, openDialog } from './notices.ts'

/** Shows the file of a document; nothing, if another one has been opened since. */
export function showFile(file: LinkedFile | null, session: number): Command {
  return (state) => (state.session === session ? { ...state, file } : state)
}

/** Tells what became of a file, in place of what was told before; `null` takes that away. */
export function tellFile(news: FileNews | null): Command {
  return (state) => {
    const notices = state.notices.filter(({ code }) => code !== 'file')
    const others = notices.length === state.notices.length ? state : { ...state, notices }
    return news ? notify({ code: 'file', news })(others) : others
  }
}

/** Opens the dialog to merge a file that was changed on the disk. */
export function offerMerge(offer: MergeOffer): Command {
  return (state) => ({ ...openDialog('merge')(state), offer })
}

/** Takes the offer back, once it was taken or is wanted no longer. */
export function endOffer(): Command {
  return (state) => (state.offer === null ? state : { ...state, offer: null })
}
