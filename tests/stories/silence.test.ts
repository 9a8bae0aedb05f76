import assert from 'node:assert/strict'
import { blindTo, checkSources } from '../../src/engine/source-health.ts'
import { declare, type House, MINUTE, START, story } from './house.ts'

const HOUR = 60 * MINUTE
const SOURCES = ['sea', 'hill']

/** Ten days in which two sources bring six posts an hour each. */
async function tenDays(house: House): Promise<void> {
  await house.world.store.tx(async (tables) => {
    for (const id of SOURCES)
      await tables.saveSource('marjolaine', {
        id,
        kind: id === 'sea' ? 'bluesky' : 'feeds',
        settings: '',
        cursor: null,
        trouble: null,
        seen: null,
        paused: false,
      })
  })
  house.clock.at = START - 10 * 24 * HOUR
  for (let n = 0; house.clock.at < START; n++) await bring(house, SOURCES[n % 2]!, n)
}

/** One post that names nobody, five minutes later: a source is heard by what it hands over, not by what concerns us. */
async function bring(house: House, source: string, n: number): Promise<void> {
  house.clock.at += 5 * MINUTE
  const at = new Date(house.clock.at).toISOString()
  await house.listening.take('marjolaine', [{ network: source, id: `${source}${n}`, at, text: 'il pleut' }], { source })
}

story(
  'one source of two goes quiet against its own habit: the lead is told which, and it is not calm',
  async (house) => {
    await tenDays(house)
    await house.does('paul', declare())
    for (let n = 0; n < 24 * 12; n++) {
      await bring(house, 'hill', 10_000 + n)
      await checkSources(house.world, house.listening, 'marjolaine', house.clock.at)
    }
    await house.settle()
    const calls = house.rung.filter(({ call }) => call.title.includes('Bluesky'))
    assert.deepEqual(
      calls.map(({ person, call }) => [person, call.title]),
      [['paul', 'Marjolaine · Bluesky ne dit plus rien']],
      'told once, to the lead and owner',
    )
    assert.deepEqual(await blindTo(house.world.store.read, 'marjolaine'), ['bluesky'])
    await house.refuses('paul', { type: 'confirm_calm', reason: null }, 'not_calm_yet')

    await bring(house, 'sea', 20_000)
    await checkSources(house.world, house.listening, 'marjolaine', house.clock.at)
    assert.deepEqual(await blindTo(house.world.store.read, 'marjolaine'), [])
    await house.does('paul', { type: 'confirm_calm', reason: null })
  },
)
