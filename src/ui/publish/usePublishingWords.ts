import type { PublishingCatalogue } from '../../workspace/catalogue/getPublishingCatalogue.ts'
import { getPublishingCatalogue } from '../../workspace/catalogue/getPublishingCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of the publishing dialog. */
export function usePublishingWords(): PublishingCatalogue {
  return getPublishingCatalogue(DATA_LANGUAGE)
}
