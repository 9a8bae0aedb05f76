import type { Case } from '../case.ts'
import { makeCase } from '../make/make.ts'
import { facts as balenciaga } from './balenciaga/facts.ts'
import { facts as buitoni } from './buitoni/facts.ts'
import { facts as decathlon } from './decathlon/facts.ts'
import { facts as digiorno } from './digiorno/facts.ts'
import { facts as dominos } from './dominos/facts.ts'
import { facts as hm } from './hm/facts.ts'
import { facts as kfc } from './kfc/facts.ts'
import { facts as kitKat } from './kit-kat/facts.ts'
import { laRedoute } from './la-redoute/case.ts'
import { facts as lidl } from './lidl/facts.ts'
import { facts as slipFrancais } from './slip-francais/facts.ts'
import { facts as united } from './united/facts.ts'
import { facts as zara } from './zara/facts.ts'

/** Every case that can be rehearsed: one folder and one line here each. */
export const cases: readonly Case[] = [
  laRedoute,
  makeCase(slipFrancais),
  makeCase(decathlon),
  makeCase(buitoni),
  makeCase(lidl),
  makeCase(united),
  makeCase(hm),
  makeCase(balenciaga),
  makeCase(kfc),
  makeCase(digiorno),
  makeCase(zara),
  makeCase(kitKat),
  makeCase(dominos),
]
