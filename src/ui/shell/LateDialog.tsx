import type { ComponentType } from 'react'
import type { Dialog } from '../../workspace/workspaceState.ts'
import { getDocumentsPart } from '../../workspace/workspaceState.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { createPart } from './createPart.tsx'

/** Dialogs about the dataset that is open. */
const OF_DATASET: Partial<Record<Dialog, ComponentType>> = {
  entry: createPart('dialog', () => import('../edit/EntryDialog.tsx').then((part) => part.EntryDialog)),
  'set-field': createPart('dialog', () => import('../edit/SetFieldDialog.tsx').then((part) => part.SetFieldDialog)),
  duplicates: createPart('dialog', () =>
    import('../duplicates/DuplicatesDialog.tsx').then((part) => part.DuplicatesDialog),
  ),
  measures: createPart('dialog', () => import('../measures/MeasuresDialog.tsx').then((part) => part.MeasuresDialog)),
  matters: createPart('dialog', () => import('../matters/MattersDialog.tsx').then((part) => part.MattersDialog)),
  profile: createPart('dialog', () => import('../profile/ProfileDialog.tsx').then((part) => part.ProfileDialog)),
  sources: createPart('dialog', () => import('../sources/SourcesDialog.tsx').then((part) => part.SourcesDialog)),
  'file-texts': createPart('dialog', () => import('../files/TextsDialog.tsx').then((part) => part.TextsDialog)),
  vocabulary: createPart('dialog', () =>
    import('../vocabulary/VocabularyDialog.tsx').then((part) => part.VocabularyDialog),
  ),
}

/** Dialogs that need no dataset. */
const OF_PAGE: Partial<Record<Dialog, ComponentType>> = {
  palette: createPart('dialog', () => import('../palette/PaletteDialog.tsx').then((part) => part.PaletteDialog)),
  shortcuts: createPart('dialog', () => import('./ShortcutList.tsx').then((part) => part.ShortcutList)),
  import: createPart('dialog', () => import('../import/ImportDialog.tsx').then((part) => part.ImportDialog)),
}
const DocumentsDialog = createPart('dialog', () =>
  import('../documents/DocumentsDialog.tsx').then((part) => part.DocumentsDialog),
)

/** The dialog that is open, unless it is the search. */
export function LateDialog() {
  const dialog = useWorkspaceState((state) => state.dialog)
  const inDocuments = useWorkspaceState(getDocumentsPart) !== null
  const isOpen = useWorkspaceState((state) => state.dataset !== null)
  if (dialog === null) return null
  const Part = inDocuments ? DocumentsDialog : (OF_PAGE[dialog] ?? (isOpen ? OF_DATASET[dialog] : undefined))
  return Part ? <Part /> : null
}
