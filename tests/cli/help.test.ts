import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../src/says/help.ts'
import { tocsin } from './tocsin.ts'

test('every command explains itself and each of its options, in both languages', async () => {
  const { out } = await tocsin(['help'])
  const usages = out.split('\n').flatMap((line) => (line.startsWith('  tocsin ') ? line.trim() : []))
  assert.ok(usages.length >= 19, out)
  for (const usage of usages)
    for (const lang of ['en', 'fr'] as const) {
      const [, summary, ...options] = explain(usage, lang).split('\n')
      assert.match(summary!, /^ {2}\S+ \S+/, `${usage} in ${lang}`)
      for (const line of options) assert.match(line, /^ {4}--[a-z]+ +\S+ \S+/, `${usage} in ${lang}: ${line}`)
      assert.equal(options.length, new Set(usage.match(/--[a-z]+/g) ?? []).size, usage)
    }
})

test('a subcommand’s help shows that one, in the language asked for', async () => {
  const { out } = await tocsin(['image', 'find', '--help', '--lang', 'fr'])
  assert.match(out, /^tocsin image find --index FILE/)
  assert.match(out, /^ {4}--index +un fichier d’index/m)
  assert.doesNotMatch(out, /image hash/)
})
