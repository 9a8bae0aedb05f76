import { z } from 'zod'
import { SpokenLang } from './primitives.ts'

export const QueryText = z.object({ id: z.string().min(1).max(200), text: z.string().min(1).max(20_000) })

/** Whether this is the name of a time zone (IANA). */
function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}

/** What the brand's people chose about when the bell may ring. Counts are mentions and authors within three hours. */
export const BellSettings = z.object({
  minMentions: z.number().int().min(1).default(8),
  minAuthors: z.number().int().min(1).default(5),
  redTopicAuthors: z.number().int().min(1).default(3),
  /** False rings a week the team accepts; sets how surprising a stream must be. */
  falseRingsPerWeek: z.number().positive().default(1),
  silenceHours: z.number().positive().default(24),
  reRingFactor: z.number().min(1).default(1.5),
  quietHours: z.object({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) }).optional(),
})
export type BellSettings = z.infer<typeof BellSettings>

/** What a watch needs to know about one brand; also the file `--brand` takes. */
export const Brand = z.object({
  id: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[a-z0-9][a-z0-9_-]*$/, 'use small letters, digits, - and _'),
  name: z.string().min(1).max(200),
  languages: z.array(SpokenLang).min(1).default(['fr', 'en']),
  queries: z.array(QueryText).min(1),
  domains: z.array(z.string().max(253)).default([]),
  /** Our own handles by network; one alone needs no list. */
  accounts: z.record(z.string(), z.union([z.array(z.string().max(253)).max(50), z.string().max(253)])).default({}),
  catalogue: z.string().max(4000).optional(),
  accessLogs: z.array(z.string().max(4000)).default([]),
  timezone: z.string().refine(isTimeZone, 'no such time zone; they look like Europe/Paris').default('Europe/Paris'),
  site: z.string().max(4000).optional(),
  logo: z.string().max(4000).optional(),
  bell: BellSettings.prefault({}),
  /** Minutes the removal clock runs after a statement said "it is being repaired". */
  removalMinutes: z.number().int().positive().default(60),
})
export type Brand = z.infer<typeof Brand>

/** Our own handles, in small letters and without @, on one network or on all. */
export function ownHandles({ accounts }: Pick<Brand, 'accounts'>, network?: string): string[] {
  const own = network === undefined ? Object.values(accounts).flat() : (accounts[network] ?? [])
  return [own].flat().map((handle) => handle.replace(/^@/, '').toLowerCase())
}
