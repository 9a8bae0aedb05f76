import { daysAfter, game, priceWave, rivalWave, sparse } from './texts/after.ts'
import { finders, questions } from './texts/discovery.ts'
import { atTheShocked, dry, jokes } from './texts/laughter.ts'
import { ordinary } from './texts/ordinary.ts'
import { forum, reactions } from './texts/reactions.ts'
import { afterApology, defenders, erasedRumour, parents } from './texts/shock.ts'

/** Every voice of the cast with what it says. */
export const voices = {
  finders,
  questions,
  jokes,
  dry,
  atTheShocked,
  reactions,
  forum,
  parents,
  defenders,
  afterApology,
  erasedRumour,
  priceWave,
  rivalWave,
  daysAfter,
  sparse,
  game,
  ordinary,
} as const
export type VoiceName = keyof typeof voices
