import type { Case } from '../case.ts'
import { makeCase } from '../make/make.ts'
import { facts as digiorno } from './digiorno/facts.ts'
import { facts as dominos } from './dominos/facts.ts'
import { facts as hm } from './hm/facts.ts'
import { facts as kfc } from './kfc/facts.ts'
import { laRedoute } from './la-redoute/case.ts'

import { facts as united } from './united/facts.ts'

/** Every case that can be rehearsed: one folder and one line here each. */
export const cases: readonly Case[] = [
  laRedoute,
  makeCase(united),
  makeCase(hm),
  makeCase(kfc),
  makeCase(digiorno),
  makeCase(dominos),
]
