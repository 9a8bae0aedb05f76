import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Envelope } from '../../src/contract/events.ts'
import type { Incident } from '../../src/contract/incident.ts'
import type { DrillView } from '../../src/contract/views.ts'
import { laRedoute } from '../../src/core/drill/cases/la-redoute/case.ts'
import { PAGE } from '../../src/core/drill/cases/la-redoute/house.ts'
import { pictureAt } from '../../src/core/drill/cases/la-redoute/pictures/pictures.ts'
import { checkChain, readEnvelopes } from '../../src/engine/journal.ts'
import { stage } from './drill/play.ts'

const BRAND = laRedoute.brand.id
const MINUTE = 60_000
const paris = (day: string, clock: string) => Date.parse(`${day}T${clock}:00+01:00`)

describe('La Redoute, 4 January 2012, watched from the first link to the game', { timeout: 240_000 }, () => {
  let played: Awaited<ReturnType<typeof stage>>
  let incident: Incident
  let journal: Envelope[]
  let view: DrillView

  before(async () => {
    played = await stage(laRedoute, 'watch')
    // 40 real seconds at ×60 a step; a run that never ends would be a drill that hangs.
    for (let runs = 0; !played.drill.over && runs < 500; runs++) await played.drill.run(40_000)
    incident = (await played.incident())!
    journal = readEnvelopes(await played.world.store.read.journal(BRAND, incident.id))
    view = await played.drill.see('fr')
  })
  after(() => played.close())

  const happened = (type: string) => journal.filter((envelope) => envelope.type === type)
  const storyOf = async (id: string): Promise<string> => {
    const row = await played.world.store.read.story(BRAND, id)
    return row?.mergedInto ? storyOf(row.mergedInto) : id
  }

  it('plays to its end', () => {
    assert.equal(played.drill.over, true)
    assert.ok(view.happenings.length > 0)
  })

  it('rings before 12:30 on 4 January, and never in the two ordinary weeks before', async () => {
    const alarms = (await played.world.store.read.alarms(BRAND, 100)).map(({ alarm }) => alarm.at)
    const first = Math.min(...alarms)
    assert.ok(first >= laRedoute.start, new Date(first).toISOString())
    assert.ok(first < paris('2012-01-04', '12:30'), new Date(first).toISOString())
  })

  it('rings about one story that holds most of the talk of the day, though few posts name the brand', async () => {
    const until = paris('2012-01-04', '23:59')
    const mentions = await played.world.store.read.mentions(BRAND, { since: laRedoute.start, until, limit: 2000 })
    const about = await storyOf(incident.story!)
    const inIt = mentions.filter(({ fact }) => fact.story === about).length
    const told = laRedoute.posts.filter(({ at }) => at <= until).length
    assert.ok(mentions.length >= told * 0.6, `${mentions.length} of ${told} posts were found`)
    assert.ok(inIt >= mentions.length * 0.5, `${inIt} of ${mentions.length} mentions`)
  })

  it('refuses the takedown while no statement is live, and allows it afterwards', () => {
    const refused = happened('gate_refused').filter(
      ({ data }) => (data as { code: string }).code === 'statement_missing',
    )
    assert.equal(refused.length, 1)
    const live = happened('publication_settled')[0]!
    const requested = happened('takedown_requested')[0]!
    assert.ok(refused[0]!.seq < live.seq && live.seq < requested.seq)
  })

  it('keeps the evidence before anything is removed', () => {
    const kept = happened('evidence_kept').map(({ data }) => (data as { kind: string }).kind)
    assert.ok(kept.includes('page') && kept.includes('picture'))
    assert.ok(happened('evidence_kept')[0]!.seq < happened('takedown_requested')[0]!.seq)
  })

  it('proves the removal twice, ten minutes apart, at every place', async () => {
    const places = incident.takedowns[0]!.places
    assert.equal(places.length, 3)
    for (const { url, done } of places) {
      const gone = happened('place_looked_at').filter(({ data }) => {
        const look = data as { place: string; outcome: string }
        return look.place === url && look.outcome === 'gone'
      })
      assert.ok(done && gone.length >= 2 && gone.at(-1)!.at - gone[0]!.at >= 10 * MINUTE, url)
    }
    const page = new TextDecoder().decode((await played.edges.fetch(PAGE)).body)
    assert.ok(!page.includes(new URL(pictureAt.page).pathname))
  })

  it('never silences anybody', () => {
    assert.equal(incident.gatesStopped['never_silence'], 1)
    assert.equal(incident.moderation.length, 0)
  })

  it('publishes what the statement check lets pass, where people talk', () => {
    const publications = incident.statements.flatMap((statement) => statement.publications)
    assert.deepEqual([...new Set(publications.map(({ state }) => state))], ['live'])
    assert.deepEqual(
      incident.statements.flatMap((statement) => statement.versions.flatMap(({ errors }) => errors)),
      [],
    )
    assert.ok(incident.talk.includes('x') && publications.some(({ outlet }) => outlet === 'x'))
  })

  it('thanks those who saw it first', () => {
    assert.ok(incident.spotters.some(({ thanked }) => thanked !== null))
  })

  it('keeps its promises, waits for calm before the game, and closes', () => {
    assert.ok(
      incident.promises.length >= 2 && incident.promises.every(({ keptAt, due }) => keptAt !== null && keptAt <= due),
    )
    const early = happened('gate_refused').some(
      ({ data }) => (data as { command: string }).command === 'launch_recovery',
    )
    assert.ok(early)
    assert.equal(incident.recovery[0]!.launchedAt, paris('2012-02-01', '16:00'))
    assert.ok(incident.calmAt! < incident.recovery[0]!.launchedAt!)
    assert.equal(incident.status, 'closed')
  })

  it('does better than history where the procedure counts', () => {
    const verdict = Object.fromEntries(view.score.map((line) => [line.code, line.verdict]))
    for (const code of ['acknowledged', 'kept', 'spoke', 'removed', 'causeTold', 'thanked'])
      assert.equal(verdict[code], 'better', code)
    assert.equal(verdict['recovered'], 'same')
  })

  it('leaves chains that verify from first event to head', async () => {
    const { read } = played.world.store
    const chains = await read.chains(BRAND)
    assert.ok(chains.length >= 2)
    for (const { chain } of chains) {
      const check = checkChain(BRAND, chain, await read.journal(BRAND, chain), await read.head(BRAND, chain))
      assert.ok(check.ok && check.events > 0, `${chain} at ${check.badSeq}`)
    }
  })
})
