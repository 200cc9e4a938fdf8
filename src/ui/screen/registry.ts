import type { ComponentType } from 'react'
import type { Screen } from '../../workspace/view.ts'
import { DiagramScreen } from '../diagram/DiagramScreen.tsx'
import { createPart } from '../shell/createPart.tsx'

/** A way to see a dataset, as it stands on the page. */
interface ScreenPart {
  readonly Part: ComponentType
  /** What in it takes the focus, where keys are heard. */
  readonly focus: string
}

/** The screen that opens first is there at once; the others are loaded when they are opened. */
export const SCREEN_PARTS: Readonly<Record<Screen, ScreenPart>> = {
  diagram: { Part: DiagramScreen, focus: '.diagram .surface' },
  table: {
    Part: createPart('page', () => import('../table/TableScreen.tsx').then((part) => part.TableScreen)),
    focus: '.table-screen [data-column][tabindex="0"]',
  },
  matrix: {
    Part: createPart('page', () => import('../matrix/MatrixScreen.tsx').then((part) => part.MatrixScreen)),
    focus: '.matrix-grid',
  },
  stakeholders: {
    Part: createPart('page', () =>
      import('../stakeholders/StakeholdersScreen.tsx').then((part) => part.StakeholdersScreen),
    ),
    focus: '.stakeholder-grid',
  },
}
