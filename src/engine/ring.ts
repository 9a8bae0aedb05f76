import type { Alarm } from '../contract/alarm.ts'
import type { Actor } from '../contract/people.ts'
import { SYSTEM } from '../contract/people.ts'
import { clocksFor } from '../core/alarm/clocks.ts'
import { onDuty } from '../core/alarm/duty.ts'
import { mayRing, nextCall } from '../core/alarm/escalation.ts'
import { append } from './journal.ts'
import type { AlarmRow, OutboxRow, Tables } from './ports/store.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const HOUR_OF = new Map<string, Intl.DateTimeFormat>()

function localHour(at: number, timezone: string): number {
  let format = HOUR_OF.get(timezone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: timezone })
    HOUR_OF.set(timezone, format)
  }
  return Number(format.format(at))
}

/** Writes that the bell rang, in the batch's transaction. Whom it reaches is decided at the next tick. */
export async function raise(world: World, tables: Tables, alarm: Alarm): Promise<void> {
  // A louder ring about the same story takes the place of the one still unanswered: one story, one bell.
  for (const row of await tables.alarms(alarm.brand, 50))
    if (row.state === 'ringing' && row.alarm.story === alarm.story)
      await tables.saveAlarm(alarm.brand, { ...row, state: 'dismissed', by: SYSTEM.person, due: null })
  await tables.saveAlarm(alarm.brand, { alarm, state: 'ringing', by: null, round: 0, due: alarm.at })
  const { id, story, level, again, mentions, authors } = alarm
  const data = { alarm: id, story, level, again, mentions, authors }
  await append(
    tables,
    alarm.brand,
    null,
    [{ id: world.ids.next(alarm.at), type: 'alarm_rang', at: alarm.at, data }],
    world.clock.now(),
    SYSTEM,
  )
}

/** Rings the next person of the chain for every alarm nobody has answered in time; around again, louder. */
export async function escalate(world: World, at: number): Promise<void> {
  for (const { brand, ...row } of await world.store.read.dueAlarms(at)) {
    await world.store.tx(async (tables) => {
      const fresh = await tables.alarm(brand, row.alarm.id)
      if (fresh?.state !== 'ringing' || fresh.due === null || fresh.due > at) return
      await callNext(world, tables, brand, fresh, at)
    })
    world.changed({ brand, kind: 'alarm', id: row.alarm.id })
  }
}

async function callNext(world: World, tables: Tables, brand: string, row: AlarmRow, at: number): Promise<void> {
  const settings = await tables.brand(brand)
  const { alarm, round } = row
  if (settings && !mayRing(alarm.level, localHour(at, settings.timezone), settings.bell.quietHours)) {
    await tables.saveAlarm(brand, { ...row, due: at + 15 * MINUTE })
    return
  }
  const team = await tables.people(brand)
  const people = onDuty(team, localHour(at, settings?.timezone ?? 'UTC'), at)
  const call = nextCall(people, alarm.level, alarm.at, round, at)
  if (call === null) {
    await tables.saveAlarm(brand, { ...row, due: null })
    return
  }
  await tables.enqueue([ringRow(world, brand, alarm, call.person, round, call.loudness, at)])
  const chain = people.filter((person) => person.rung !== null).length
  if (round > 0 && round % chain === 0) {
    const data = { alarm: alarm.id, round: Math.floor(round / chain) }
    await append(tables, brand, null, [{ id: world.ids.next(at), type: 'nobody_answered', at, data }], at, SYSTEM)
  }
  // The next person's turn comes after the level's minutes from this call, whatever was lost before it.
  const due = at + (clocksFor(alarm.level).acknowledge ?? 20) * MINUTE
  await tables.saveAlarm(brand, { ...row, round: round + 1, due })
}

function ringRow(
  world: World,
  brand: string,
  alarm: Alarm,
  person: string,
  round: number,
  loudness: number,
  at: number,
): OutboxRow {
  const link = world.url === null ? null : `${world.url}/b/${brand}/alarms/${alarm.id}`
  const urgency = Math.min(5, (alarm.level === 'N1' ? 3 : 4) + loudness - 1)
  const payload = { person, code: 'alarm', alarm: alarm.id, params: { level: alarm.level }, urgency, link }
  const key = `alarm ${alarm.id} ${round}`
  return {
    brand,
    id: world.ids.next(at),
    kind: 'ring',
    key,
    payload,
    due: at,
    state: 'waiting',
    attempts: 0,
    outcome: null,
  }
}

/** A call that reached nobody is itself an alarm (promise P11): the next person is rung at once. */
export async function unreached(
  world: World,
  tables: Tables,
  row: OutboxRow,
  bell: string,
  trouble: string,
  at: number,
): Promise<void> {
  const person = String(row.payload['person'])
  const data = { call: row.id, person, bell, trouble }
  await append(tables, row.brand, null, [{ id: world.ids.next(at), type: 'bell_failed', at, data }], at, SYSTEM)
  const id = row.payload['alarm']
  if (typeof id === 'string') {
    const alarm = await tables.alarm(row.brand, id)
    // Once around without reaching anybody, a minute passes before everybody is tried again.
    const chain = (await tables.people(row.brand)).filter((one) => one.rung !== null).length
    const due = alarm && alarm.round % Math.max(1, chain) === 0 ? at + MINUTE : at
    if (alarm?.state === 'ringing') await tables.saveAlarm(row.brand, { ...alarm, due })
    return
  }
  const passed = [...((row.payload['passed'] as string[] | undefined) ?? []), person]
  const next = (await tables.people(row.brand)).find((p) => p.rung !== null && !passed.includes(p.id))
  if (!next || row.payload['code'] === 'approval_wanted') return
  const payload = { ...row.payload, person: next.id, passed }
  await tables.enqueue([
    {
      ...row,
      id: world.ids.next(at),
      key: `${row.key} > ${next.id}`,
      payload,
      due: at,
      state: 'waiting',
      attempts: 0,
      outcome: null,
    },
  ])
}

/** A person answers the bell: it stops ringing. Answering twice is no harm. */
export async function acknowledge(world: World, brand: string, alarm: string, by: Actor): Promise<AlarmRow | null> {
  const answered = await world.store.tx(async (tables) => {
    const row = await tables.alarm(brand, alarm)
    if (row?.state !== 'ringing') return row
    const after: AlarmRow = { ...row, state: 'acknowledged', by: by.person, due: null }
    const at = world.clock.now()
    await tables.saveAlarm(brand, after)
    await append(
      tables,
      brand,
      null,
      [{ id: world.ids.next(at), type: 'alarm_acknowledged', at, data: { alarm } }],
      at,
      by,
    )
    return after
  })
  world.changed({ brand, kind: 'alarm', id: alarm })
  return answered
}
