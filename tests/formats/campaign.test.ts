import { expect, test } from 'vitest'
import { FAMILIES } from '../../scripts/campaign/families.ts'

/** Families that are quick; `npm run campaign` tries all of them. */
const QUICK = ['readSamples', 'writeFormulas']

test.each(FAMILIES.filter(({ name }) => QUICK.includes(name)).map((run) => [run.name, run] as const))(
  'the campaign finds no fault: %s',
  async (_, run) => {
    const { tried, faults } = await run()
    expect(tried).toBeGreaterThan(50)
    // How long an input takes is a matter of the campaign, not of a machine that does other things.
    expect(faults.filter((fault) => !/took \d+ ms$/.test(fault))).toEqual([])
  },
)
