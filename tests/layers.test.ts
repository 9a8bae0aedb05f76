import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize, relative } from 'node:path'
import { test } from 'node:test'

/** Who may import whom, the longest matching folder first. `@self` is the importing file's own folder at that depth. */
const PURE = ['eld', 'snowball-stemmers']
const TABLE: [folder: string, may: string[], npm: 'any' | string[]][] = [
  ['src/contract', ['src/contract'], ['zod']],
  ['src/core/kit', ['src/contract', 'src/core/kit'], ['node:crypto']],
  ['src/core/*', ['src/contract', 'src/core/kit', '@self'], PURE],
  ['src/edges/*', ['src/contract', 'src/engine/ports', '@self'], 'any'],
  ['src/says', ['src/contract', 'src/says'], []],
  ['src/engine/ports', ['src/contract', 'src/engine/ports'], ['zod']],
  ['src/engine', ['src/contract', 'src/core', 'src/says', 'src/engine'], ['zod']],
  ['src/doors/server', ['src/contract', 'src/engine', 'src/says', 'src/doors/server'], 'any'],
  ['src/doors/cli', ['src/contract', 'src/engine', 'src/says', 'src/doors/cli'], 'any'],
  ['src/doors/console', ['src/contract', 'src/says', 'src/doors/console'], 'any'],
]

test('every import keeps to the table of layers', async () => {
  const files = (await readdir('src', { recursive: true, withFileTypes: true }))
    .filter(
      (f) => f.isFile() && /\.tsx?$/.test(f.name) && !/\.test\.ts$/.test(f.name) && !f.parentPath.includes('/dist'),
    )
    .map((f) => join(f.parentPath, f.name))
  assert.ok(files.length > 100, `saw only ${files.length} files`)
  const faults: string[] = []
  for (const file of files) {
    const rule = TABLE.find(([folder]) => under(file, folder))
    if (!rule) continue
    const own = ownFolder(file, rule[0])
    for (const name of importsOf(await readFile(file, 'utf8'))) {
      if (!name.startsWith('.')) {
        if (rule[2] !== 'any' && !rule[2].includes(name)) faults.push(`${file} may not use ${name}`)
        continue
      }
      const target = normalize(relative('.', join(dirname(file), name)))
      const allowed = rule[1].map((folder) => (folder === '@self' ? own : folder))
      if (!allowed.some((folder) => under(target, folder))) faults.push(`${file} may not import ${target}`)
    }
  }
  assert.deepEqual(faults, [])
})

function under(file: string, folder: string): boolean {
  const parts = folder.split('/')
  const path = file.split('/')
  return parts.every((part, i) => part === '*' || path[i] === part) && path.length > parts.length
}

function ownFolder(file: string, folder: string): string {
  return file.split('/').slice(0, folder.split('/').length).join('/')
}

function importsOf(source: string): string[] {
  const statement = /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm
  return [...source.matchAll(statement)].map((match) => (match[1] ?? match[2] ?? match[3])!)
}
