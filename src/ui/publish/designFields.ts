import type { ComponentType } from 'react'
import type { Design } from '../../model/figure/design.ts'
import { CalloutFields } from './CalloutFields.tsx'
import type { DesigningProps } from './designingProps.ts'
import { EmphasisFields } from './EmphasisFields.tsx'
import { LegendFields } from './LegendFields.tsx'
import { MarkerFields } from './MarkerFields.tsx'

/** The control for each part of a design, in the order of the dialog. */
export const DESIGN_FIELDS: Readonly<Record<keyof Design, ComponentType<DesigningProps>>> = {
  callouts: CalloutFields,
  markers: MarkerFields,
  emphasis: EmphasisFields,
  unexplained: LegendFields,
}
