import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import type { Ports } from '../../../src/ui/ports.ts'
import { OpenDialog } from '../../../src/ui/shell/OpenDialog.tsx'
import type { Workspace } from '../../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { renderInWorkspace } from '../renderInWorkspace.tsx'

/** A dataset in which some of what is imported is already. */
export const HARBOUR: Dataset = build({
  title: { en: 'The harbour' },
  groups: [{ id: 'north', name: { en: 'North' } }],
  actors: [
    { id: 'board', name: { en: 'Harbour Board' }, type: 'organisation', group: 'north' },
    { id: 'weavers', name: { en: 'Union of Weavers' }, type: 'party' },
    { id: 'qasem', name: { en: 'Qasem Haddad', ar: 'قاسم حدّاد' }, type: 'person' },
  ],
  relations: [{ id: 'r1', type: 'supports', source: 'board', target: 'weavers', start: '1998' }],
})

interface Brought {
  readonly name?: string
  readonly contents: string | Uint8Array
  readonly dataset?: Dataset
  readonly ports?: Partial<Ports>
  /** Whether what earlier imports have had remembered stays. */
  readonly keepsMemory?: boolean
}

/** Opens the dialog with a file, as it is after the file was dropped. */
export async function openImport({
  name = 'list.csv',
  contents,
  dataset = HARBOUR,
  ports = {},
  keepsMemory = false,
}: Brought): Promise<Workspace> {
  if (!keepsMemory) localStorage.clear()
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
  const files = [{ name, bytes }]
  const read = await readAnyFormat(files, { wantsOrigins: true })
  const importing = { files, read: { ...read, dataset: read.file && toDataset(read.file) } }
  const workspace = createWorkspace({ ...INITIAL_STATE, dataset, dialog: 'import', importing })
  await renderInWorkspace(<OpenDialog />, { dataset, workspace, ports })
  await expect.element(page.getByRole('dialog', { name: `Import ${name}` })).toBeVisible()
  return workspace
}
