import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { readMaterial } from './learn/statements/data.ts'
import { learnFusion, learnWordings } from './learn/statements/model.ts'
import { writeFusion, writeWordings } from './learn/statements/write.ts'

const UNSEEN = new URL('../bench/text/drafts/', import.meta.url)
const SHIPPED = new URL('../src/core/respond/communicate/lint/learned/weights/wordings.ts', import.meta.url)
const material = readMaterial()

it('the wordings that ship are those of our drafts and passages', () => {
  assert.equal(readFileSync(SHIPPED, 'utf8'), writeWordings(learnWordings(material)))
})

it('weighing learnt twice from the same drafts gives the same numbers, and others from other drafts', () => {
  const some = (from: number) => ({
    drafts: material.drafts.filter((_, i) => i % 12 === from),
    passages: material.passages.filter((_, i) => i % 12 === from),
  })
  const once = writeFusion(learnFusion(some(0)))
  assert.equal(writeFusion(learnFusion(some(0))), once)
  assert.notEqual(writeFusion(learnFusion(some(1))), once)
})

it('no draft that measures was learnt from', () => {
  const learnt = new Set(material.drafts.map(({ text }) => text))
  const unseen = readdirSync(UNSEEN).flatMap((file) =>
    readFileSync(new URL(file, UNSEEN), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
  assert.ok(unseen.length >= 300)
  assert.deepEqual(
    unseen.filter((text) => learnt.has(text)),
    [],
  )
})
