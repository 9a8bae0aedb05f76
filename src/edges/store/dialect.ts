/** What differs between the two engines, and nothing else. */
export type Dialect = {
  name: 'sqlite' | 'postgres'
  bytes: 'blob' | 'bytea'
  /** Statements that make any change to what is already written fail. */
  refuseRewriting(table: string): string[]
  lockSchema: string[]
}

const REFUSAL = 'the journal is append-only'

export const sqlite: Dialect = {
  name: 'sqlite',
  bytes: 'blob',
  refuseRewriting: (table) =>
    ['update', 'delete'].map(
      (verb) =>
        `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, '${REFUSAL}'); end`,
    ),
  lockSchema: [],
}

export const postgres: Dialect = {
  name: 'postgres',
  bytes: 'bytea',
  refuseRewriting: (table) => [
    `create function ${table}_refuse() returns trigger language plpgsql as $$ begin raise exception '${REFUSAL}'; end $$`,
    `create trigger ${table}_no_change before update or delete on ${table} for each row execute function ${table}_refuse()`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function ${table}_refuse()`,
  ],
  // One fixed number: whoever holds it migrates, the others wait and then find nothing to do.
  lockSchema: ['select pg_advisory_xact_lock(720120104)'],
}
