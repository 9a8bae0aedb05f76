import { readFileSync } from 'node:fs'

/** The version as package.json says it. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version

export const userAgent = `Tocsin/${version} (+https://github.com/tocsin-app/tocsin)`
