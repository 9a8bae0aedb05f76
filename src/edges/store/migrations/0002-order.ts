/**
 * Mentions remember the order they arrived in. Networks hand posts over out of order, and stories depend on which came
 * first: rebuilt in another order, they would fall apart after a restart and ring a second time.
 */
export const up = (): string[] => [
  'alter table mention add column nth bigint not null default 0',
  'create index mention_nth on mention (brand, nth)',
]
