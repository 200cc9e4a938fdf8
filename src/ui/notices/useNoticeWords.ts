import type { NoticeWords } from '../../workspace/catalogue/getNoticeWords.ts'
import { getNoticeWords } from '../../workspace/catalogue/getNoticeWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of messages. */
export function useNoticeWords(): NoticeWords {
  return getNoticeWords(DATA_LANGUAGE)
}
