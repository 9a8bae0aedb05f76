import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Finding } from './contract/primitives.ts'

/** One setting: its name in the environment and in the config file, what it means, what it is where nobody says. */
export type Setting = { name: string; what: string; example: string; fallback: string | null }

export const SETTINGS: readonly Setting[] = [
  { name: 'TOCSIN_DATA', what: 'Folder where everything is kept', example: '/var/lib/tocsin', fallback: './data' },
  {
    name: 'HOST',
    what: 'Address to listen on; any but loopback needs an owner first',
    example: '0.0.0.0',
    fallback: '127.0.0.1',
  },
  { name: 'PORT', what: 'Port to listen on; 0 takes a free one', example: '8080', fallback: '7212' },
  {
    name: 'TOCSIN_URL',
    what: 'Address people outside reach this Tocsin at; approval links and bells need it',
    example: 'https://tocsin.example',
    fallback: null,
  },
  {
    name: 'DATABASE_URL',
    what: 'PostgreSQL (15 or newer) in place of the file in TOCSIN_DATA; experimental',
    example: 'postgres://tocsin@db/tocsin',
    fallback: null,
  },
  {
    name: 'TOCSIN_LOOPBACK',
    what: '`open` lets Tocsin fetch from this machine and call it: for tests and for a shop on the same host',
    example: 'open',
    fallback: 'shut',
  },
  {
    name: 'TOCSIN_PROXY',
    what: '`yes` where a reverse proxy in front sets X-Forwarded-For and -Proto',
    example: 'yes',
    fallback: 'no',
  },
  {
    name: 'TOCSIN_TIMESTAMPS',
    what: 'Address of a time-stamping authority (RFC 3161); only hashes are sent to it',
    example: 'https://tsa.example/tsr',
    fallback: null,
  },
  {
    name: 'TOCSIN_TIMESTAMPS_CA',
    what: 'File with the authority’s certificates (PEM), put into the evidence archive for those who verify offline',
    example: '/etc/tocsin/tsa.pem',
    fallback: null,
  },
  {
    name: 'TOCSIN_WALL_KEY',
    what: 'File with the key of the inquiry’s notes, made on first use (`wall-key` in TOCSIN_DATA where nothing is said); keep a copy where the investigators can find it and nobody else',
    example: '/etc/tocsin/wall-key',
    fallback: null,
  },
  {
    name: 'TOCSIN_WRITER_HOST',
    what: 'Host of your own network where a drafting model runs: the one private address that may be asked, and for drafts only',
    example: 'models.lan',
    fallback: null,
  },
  {
    name: 'TOCSIN_CLASSIFIER',
    what: 'ONNX file of a text classifier of your own, its labels in a JSON file beside it; needs `npm ci --prefix extras/classifier`',
    example: '/etc/tocsin/tone.onnx',
    fallback: null,
  },
  {
    name: 'TOCSIN_CHROMIUM',
    what: 'The browser that photographs our pages as evidence; the usual places are tried where nothing is said',
    example: '/usr/bin/chromium',
    fallback: null,
  },
  {
    name: 'TOCSIN_LOG',
    what: 'How much is logged to standard error: debug, info, warn, error, silent',
    example: 'debug',
    fallback: 'warn',
  },
]

const Shape = z.object({
  TOCSIN_DATA: z.string().min(1),
  HOST: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65_535),
  TOCSIN_URL: z.url({ protocol: /^https?$/ }).nullable(),
  DATABASE_URL: z.string().startsWith('postgres').nullable(),
  TOCSIN_LOOPBACK: z.enum(['open', 'shut']),
  TOCSIN_PROXY: z.enum(['yes', 'no']),
  TOCSIN_TIMESTAMPS: z.url({ protocol: /^https?$/ }).nullable(),
  TOCSIN_TIMESTAMPS_CA: z.string().min(1).nullable(),
  TOCSIN_WALL_KEY: z.string().min(1).nullable(),
  TOCSIN_WRITER_HOST: z.string().min(1).max(253).nullable(),
  TOCSIN_CLASSIFIER: z.string().endsWith('.onnx').nullable(),
  TOCSIN_CHROMIUM: z.string().min(1).nullable(),
  TOCSIN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
})

export type Settings = {
  data: string
  host: string
  port: number
  url: string | null
  database: string | null
  loopbackAllowed: boolean
  behindProxy: boolean
  timestamps: string | null
  timestampsCa: string | null
  wallKey: string | null
  writerHost: string | null
  classifier: string | null
  chromium: string | null
  log: z.infer<typeof Shape>['TOCSIN_LOG']
}

/** A setting, or the file of settings, that cannot be used: which one, what it says, what it should look like. */
export class SettingTrouble extends Error {
  finding: Finding
  constructor(code: string, params: Finding['params']) {
    super(`${code} ${JSON.stringify(params)}`)
    this.name = 'SettingTrouble'
    this.finding = { code, params }
  }
}

/**
 * The only reader of environment and config file. `tocsin.json` in the working folder gives values that the environment may
 * override.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env, file = 'tocsin.json'): Settings {
  const written = readFile(file)
  const raw = Object.fromEntries(SETTINGS.map(({ name, fallback }) => [name, env[name] || written[name] || fallback]))
  const parsed = Shape.safeParse(raw)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    const example = SETTINGS.find((setting) => setting.name === name)?.example ?? ''
    throw new SettingTrouble('setting_unusable', { name, value: raw[name] ?? '', example })
  }
  const set = parsed.data
  return {
    data: set.TOCSIN_DATA,
    host: set.HOST,
    port: set.PORT,
    url: set.TOCSIN_URL?.replace(/\/+$/, '') ?? null,
    database: set.DATABASE_URL,
    loopbackAllowed: set.TOCSIN_LOOPBACK === 'open',
    behindProxy: set.TOCSIN_PROXY === 'yes',
    timestamps: set.TOCSIN_TIMESTAMPS,
    timestampsCa: set.TOCSIN_TIMESTAMPS_CA,
    wallKey: set.TOCSIN_WALL_KEY,
    writerHost: set.TOCSIN_WRITER_HOST,
    classifier: set.TOCSIN_CLASSIFIER,
    chromium: set.TOCSIN_CHROMIUM,
    log: set.TOCSIN_LOG,
  }
}

function readFile(path: string): Record<string, string> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return {}
  }
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text))
  } catch {
    throw new SettingTrouble('settings_unreadable', { path })
  }
}

/** The table of settings for the README; `npm run generate` writes it, the check compares it. */
export function settingsTable(): string {
  const rows = SETTINGS.map(
    ({ name, what, example, fallback }) =>
      `| \`${name}\` | ${what} | ${fallback === null ? '—' : `\`${fallback}\``} | \`${example}\` |`,
  )
  return ['| setting | what it is | default | example |', '|---|---|---|---|', ...rows].join('\n')
}
