import { camps } from './camps.ts'
import { concentric } from './concentric.ts'
import { force } from './force.ts'
import type { Layout, PlacingLayoutId } from './layout.ts'

/** Every layout, by id. A new one is one file and one line here. */
export const LAYOUTS: Readonly<Record<PlacingLayoutId, Layout>> = { camps, force, concentric }
