import type { Kysely } from 'kysely'
import { Brand } from '../../contract/brand.ts'
import { Role } from '../../contract/people.ts'
import type { HouseStore, PersonRow } from '../../engine/ports/store.ts'
import type { Database } from './schema.ts'

type Joined = Database['person'] & {
  roles: string | null
  rung: number | null
  away_until: number | null
  duty: string | null
}

function personRow(row: Joined): PersonRow {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    lang: row.lang === 'en' ? 'en' : 'fr',
    roles: (row.roles ?? '')
      .split(',')
      .map((role) => Role.safeParse(role))
      .flatMap((role) => (role.success ? [role.data] : [])),
    rung: row.rung,
    awayUntil: row.away_until,
    duty: row.duty === null ? null : JSON.parse(row.duty),
    passwordHash: row.password_hash,
  }
}

export function houseTables(db: Kysely<Database>): HouseStore {
  const people = () =>
    db
      .selectFrom('person')
      .leftJoin('membership', 'membership.person', 'person.id')
      .selectAll('person')
      .select(['membership.roles', 'membership.rung', 'membership.away_until', 'membership.duty'])
  return {
    async saveBrand(brand) {
      const json = JSON.stringify(brand)
      await db
        .insertInto('brand')
        .values({ brand: brand.id, json })
        .onConflict((oc) => oc.column('brand').doUpdateSet({ json }))
        .execute()
    },
    async brand(id) {
      const row = await db.selectFrom('brand').select('json').where('brand', '=', id).executeTakeFirst()
      return row ? Brand.parse(JSON.parse(row.json)) : null
    },
    async brands() {
      const rows = await db.selectFrom('brand').select('json').orderBy('brand').execute()
      return rows.map((row) => Brand.parse(JSON.parse(row.json)))
    },
    async people(brand) {
      const rows = await people().where('membership.brand', '=', brand).orderBy('membership.rung').execute()
      return rows.map(personRow)
    },
    async person(id) {
      const row = await people().where('person.id', '=', id).executeTakeFirst()
      return row ? personRow(row) : null
    },
    async personByEmail(email) {
      const row = await people().where('person.email', '=', email).executeTakeFirst()
      return row ? personRow(row) : null
    },
    async savePerson(brand, { id, name, email, lang, roles, rung, awayUntil, duty, passwordHash }) {
      const row = { name, email, lang, password_hash: passwordHash }
      await db
        .insertInto('person')
        .values({ id, ...row })
        .onConflict((oc) => oc.column('id').doUpdateSet(row))
        .execute()
      const place = {
        roles: roles.join(','),
        rung,
        away_until: awayUntil ?? null,
        duty: duty ? JSON.stringify(duty) : null,
      }
      await db
        .insertInto('membership')
        .values({ brand, person: id, ...place })
        .onConflict((oc) => oc.columns(['brand', 'person']).doUpdateSet(place))
        .execute()
    },
    async anyPerson() {
      return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
    },
    async saveSession(hash, person, expires) {
      await db.insertInto('session').values({ hash, person, expires }).execute()
    },
    async session(hash) {
      const query = db.selectFrom('session').select(['person', 'expires']).where('hash', '=', hash)
      return (await query.executeTakeFirst()) ?? null
    },
    async dropSession(hash) {
      await db.deleteFrom('session').where('hash', '=', hash).execute()
    },
    async saveLink(brand, { subject, ...row }) {
      const stored = { ...row, subject: JSON.stringify(subject) }
      await db
        .insertInto('link')
        .values({ brand, ...stored })
        .onConflict((oc) => oc.columns(['brand', 'hash']).doUpdateSet({ used: row.used }))
        .execute()
    },
    async link(hash) {
      const row = await db.selectFrom('link').selectAll().where('hash', '=', hash).executeTakeFirst()
      return row ? { ...row, subject: JSON.parse(row.subject) } : null
    },
    async saveSource(brand, { paused, ...row }) {
      const { id, ...set } = { ...row, paused: paused ? 1 : 0 }
      await db
        .insertInto('source')
        .values({ brand, id, ...set })
        .onConflict((oc) => oc.columns(['brand', 'id']).doUpdateSet(set))
        .execute()
    },
    async sources(brand) {
      const rows = await db.selectFrom('source').selectAll().where('brand', '=', brand).orderBy('id').execute()
      return rows.map(({ brand: _, paused, ...row }) => ({ ...row, paused: paused === 1 }))
    },
    async saveCursor(brand, source, cursor, at) {
      const set = { cursor, seen: at, trouble: null }
      await db.updateTable('source').set(set).where('brand', '=', brand).where('id', '=', source).execute()
    },
    async saveBell(brand, row) {
      const { id, ...set } = row
      await db
        .insertInto('bell')
        .values({ brand, id, ...set })
        .onConflict((oc) => oc.columns(['brand', 'id']).doUpdateSet(set))
        .execute()
    },
    async bells(brand) {
      const rows = await db.selectFrom('bell').selectAll().where('brand', '=', brand).orderBy('id').execute()
      return rows.map(({ brand: _, ...row }) => row)
    },
    async saveConnection(brand, name, settings) {
      await db
        .insertInto('connection')
        .values({ brand, name, settings })
        .onConflict((oc) => oc.columns(['brand', 'name']).doUpdateSet({ settings }))
        .execute()
    },
    async connections(brand) {
      return db
        .selectFrom('connection')
        .select(['name', 'settings'])
        .where('brand', '=', brand)
        .orderBy('name')
        .execute()
    },
    async setting(brand, key) {
      const query = db.selectFrom('setting').select('value').where('brand', '=', brand).where('key', '=', key)
      return (await query.executeTakeFirst())?.value ?? null
    },
    async saveSetting(brand, key, value) {
      await db
        .insertInto('setting')
        .values({ brand, key, value })
        .onConflict((oc) => oc.columns(['brand', 'key']).doUpdateSet({ value }))
        .execute()
    },
  }
}
