export type Eld = { detect(text: string): { language: string; getScores(): Record<string, number> } }

let loaded: Eld | null = null

/**
 * The language detector `eld` (medium), read when first needed: it takes a third of a second and 60 MB, which a process that
 * reads no texts should not pay. `require` because a pure stage answers at once and cannot await an `import()`.
 */
export function loadEld(): Eld {
  if (loaded === null) {
    const require = process.getBuiltinModule('node:module').createRequire(import.meta.url)
    const file = process.getBuiltinModule('node:url').fileURLToPath(import.meta.resolve('eld/medium'))
    loaded = (require(file) as { eld: Eld }).eld
  }
  return loaded
}
