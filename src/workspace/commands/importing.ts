import type { Dataset } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import type { Importing } from '../importing.ts'
import { openDialog } from './notices.ts'
import { recordEdit } from './recordEdit.ts'

/** Opens the dialog for importing with files that were read. */
export function offerImport(importing: Importing): Command {
  return (state) => ({ ...openDialog('import')(state), importing })
}

/** Closes the dialog for importing. Nothing has changed. */
export function endImport(): Command {
  return (state) => ({ ...openDialog(null)(state), importing: null })
}

/** Takes an import into the open dataset, as one step. `name`: of the file. */
export function takeImport(
  apply: (open: Dataset) => Dataset,
  { name, time }: { readonly name: string; readonly time: number },
): Command {
  return (state) => recordEdit(endImport()(state), apply, () => ({ code: 'import', name }), time)
}
