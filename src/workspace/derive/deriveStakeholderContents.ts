import type { StakeholderContents } from '../../scene/contents.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveStakeholders } from './deriveStakeholders.ts'

/** The grid of stakeholders, as it is published. */
export function deriveStakeholderContents(state: WorkspaceState): StakeholderContents | null {
  const view = deriveStakeholders(state)
  if (!view) return null
  const { axes, standing, unscored, agreement } = view
  return { kind: 'stakeholders', axes, standing, unscored: unscored.length, agreement }
}
