import type { StakeholderCatalogue } from '../../workspace/catalogue/getStakeholderCatalogue.ts'
import { getStakeholderCatalogue } from '../../workspace/catalogue/getStakeholderCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the grid of stakeholders. */
export function useStakeholderWords(): StakeholderCatalogue {
  return getStakeholderCatalogue(DATA_LANGUAGE)
}
