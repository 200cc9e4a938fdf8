import type { Language } from '../../base/language.ts'
import { notices } from './en/notices.ts'

export type NoticeWords = typeof notices

/** The words of messages, which are loaded with the first of them. There are none in Arabic yet. */
export function getNoticeWords(_language: Language): NoticeWords {
  return notices
}
