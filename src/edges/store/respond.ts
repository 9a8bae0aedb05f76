import type { Kysely } from 'kysely'
import { Alarm } from '../../contract/alarm.ts'
import { Incident } from '../../contract/incident.ts'
import {
  type AlarmRow,
  IN_DOUBT,
  type OutboxRow,
  type OutboxState,
  type RespondStore,
} from '../../engine/ports/store.ts'
import type { Database } from './schema.ts'

/** The hash before the first: a chain begins from nothing. */
const GENESIS = '0'.repeat(64)

function alarmRow(row: Database['alarm']): AlarmRow {
  return {
    alarm: Alarm.parse(JSON.parse(row.json)),
    state: row.state as AlarmRow['state'],
    by: row.answered_by,
    round: row.round,
    due: row.due,
  }
}

function outboxRow(row: Database['outbox']): OutboxRow {
  return {
    ...row,
    kind: row.kind as OutboxRow['kind'],
    state: row.state as OutboxState,
    payload: JSON.parse(row.payload),
  }
}

export function respondTables(db: Kysely<Database>): RespondStore {
  return {
    async saveAlarm(brand, { alarm, state, by, round, due }) {
      const row = { at: alarm.at, story: alarm.story, json: JSON.stringify(alarm), state, answered_by: by, round, due }
      await db
        .insertInto('alarm')
        .values({ brand, id: alarm.id, ...row })
        .onConflict((oc) => oc.columns(['brand', 'id']).doUpdateSet(row))
        .execute()
    },
    async alarm(brand, id) {
      const row = await db
        .selectFrom('alarm')
        .selectAll()
        .where('brand', '=', brand)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ? alarmRow(row) : null
    },
    async alarms(brand, limit) {
      const query = db.selectFrom('alarm').selectAll().where('brand', '=', brand)
      return (await query.orderBy('at', 'desc').limit(limit).execute()).map(alarmRow)
    },
    async dueAlarms(at) {
      const rows = await db
        .selectFrom('alarm')
        .selectAll()
        .where('state', '=', 'ringing')
        .where('due', '<=', at)
        .execute()
      return rows.map((row) => ({ brand: row.brand, ...alarmRow(row) }))
    },
    async head(brand, chain) {
      const query = db.selectFrom('head').select(['seq', 'hash']).where('brand', '=', brand).where('chain', '=', chain)
      return (await query.executeTakeFirst()) ?? { seq: 0, hash: GENESIS }
    },
    async append(brand, rows) {
      if (rows.length === 0) return
      await db
        .insertInto('journal')
        .values(rows.map((row) => ({ brand, ...row })))
        .execute()
      const last = rows[rows.length - 1]!
      const head = { seq: last.seq, hash: last.hash }
      await db
        .insertInto('head')
        .values({ brand, chain: last.chain, ...head })
        .onConflict((oc) => oc.columns(['brand', 'chain']).doUpdateSet(head))
        .execute()
    },
    async journal(brand, chain) {
      const query = db.selectFrom('journal').selectAll().where('brand', '=', brand).where('chain', '=', chain)
      return (await query.orderBy('seq').execute()).map(({ brand: _, ...row }) => row)
    },
    async chains(brand) {
      return db
        .selectFrom('head')
        .select(['chain', 'seq', 'hash'])
        .where('brand', '=', brand)
        .orderBy('chain')
        .execute()
    },
    async saveIncident(brand, incident) {
      const row = { status: incident.status, opened: incident.openedAt, state: JSON.stringify(incident) }
      await db
        .insertInto('incident')
        .values({ brand, id: incident.id, ...row })
        .onConflict((oc) => oc.columns(['brand', 'id']).doUpdateSet(row))
        .execute()
    },
    async incident(brand, id) {
      const query = db.selectFrom('incident').select('state').where('brand', '=', brand).where('id', '=', id)
      const row = await query.executeTakeFirst()
      return row ? Incident.parse(JSON.parse(row.state)) : null
    },
    async incidents(brand) {
      const query = db.selectFrom('incident').select('state').where('brand', '=', brand).orderBy('opened', 'desc')
      return (await query.execute()).map((row) => Incident.parse(JSON.parse(row.state)))
    },
    async saveDocuments(brand, rows) {
      if (rows.length === 0) return
      await db
        .insertInto('document')
        .values(rows.map((row) => ({ brand, ...row })))
        .onConflict((oc) => oc.columns(['brand', 'id']).doNothing())
        .execute()
    },
    async documents(brand, ids) {
      if (ids.length === 0) return new Map()
      const rows = await db
        .selectFrom('document')
        .selectAll()
        .where('brand', '=', brand)
        .where('id', 'in', ids)
        .execute()
      return new Map(rows.map(({ brand: _, ...row }) => [row.id, row]))
    },
    async saveEvidence(brand, { meta, ...row }) {
      await db
        .insertInto('evidence')
        .values({ brand, ...row, meta: JSON.stringify(meta) })
        .execute()
    },
    async evidence(brand, incident) {
      const query = db.selectFrom('evidence').selectAll().where('brand', '=', brand).where('incident', '=', incident)
      const rows = await query.orderBy('at').execute()
      return rows.map(({ brand: _, ...row }) => ({ ...row, meta: JSON.parse(row.meta) }))
    },
    async answerTo(brand, command) {
      const query = db.selectFrom('command').select('answer').where('brand', '=', brand).where('id', '=', command)
      return (await query.executeTakeFirst())?.answer ?? null
    },
    async saveAnswer(brand, command, answer, at) {
      await db.insertInto('command').values({ brand, id: command, answer, at }).execute()
    },
    async setDeadlines(brand, incident, rows) {
      await db.deleteFrom('deadline').where('brand', '=', brand).where('incident', '=', incident).execute()
      if (rows.length === 0) return
      await db
        .insertInto('deadline')
        .values(rows.map(({ kind, subject, due }) => ({ brand, incident, kind, subject: subject ?? '', due })))
        .onConflict((oc) => oc.columns(['brand', 'incident', 'kind', 'subject']).doNothing())
        .execute()
    },
    async dueDeadlines(at, limit) {
      const rows = await db
        .selectFrom('deadline')
        .selectAll()
        .where('due', '<=', at)
        .orderBy('due')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ ...row, subject: row.subject === '' ? null : row.subject }))
    },
    async nextDeadline() {
      const row = await db
        .selectFrom('deadline')
        .select((eb) => eb.fn.min('due').as('due'))
        .executeTakeFirst()
      return row?.due ?? null
    },
    async enqueue(rows) {
      if (rows.length === 0) return
      await db
        .insertInto('outbox')
        .values(rows.map((row) => ({ ...row, payload: JSON.stringify(row.payload) })))
        .onConflict((oc) => oc.columns(['brand', 'key']).doNothing())
        .execute()
    },
    async dueOutbox(at, limit) {
      const query = db.selectFrom('outbox').selectAll().where('state', '=', 'waiting').where('due', '<=', at)
      return (await query.orderBy('due').limit(limit).execute()).map(outboxRow)
    },
    async outboxIn(brand, states) {
      const query = db.selectFrom('outbox').selectAll().where('brand', '=', brand).where('state', 'in', states)
      return (await query.orderBy('due').execute()).map(outboxRow)
    },
    async saveOutbox({ brand, id, payload, ...row }) {
      const set = { ...row, payload: JSON.stringify(payload) }
      await db.updateTable('outbox').set(set).where('brand', '=', brand).where('id', '=', id).execute()
    },
    async takeBackClaims() {
      const claimed = db.updateTable('outbox').where('state', '=', 'claimed')
      const publications = await claimed
        .set({ state: 'waiting', outcome: IN_DOUBT })
        .where('kind', 'in', ['publish', 'answer'])
        .executeTakeFirst()
      const others = await claimed.set({ state: 'waiting' }).executeTakeFirst()
      return Number(publications.numUpdatedRows) + Number(others.numUpdatedRows)
    },
  }
}
