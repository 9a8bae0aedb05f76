/** A person may be away for a while, and on duty at some hours only. */
export const up = (): string[] => [
  'alter table membership add column away_until bigint',
  'alter table membership add column duty text',
]
