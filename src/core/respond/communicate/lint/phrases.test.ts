import assert from 'node:assert/strict'
import { it } from 'node:test'
import { patternOf } from './phrases.ts'

const says = (phrases: string[], sentence: string) =>
  patternOf({ rule: 'denial', severity: 'error', phrases }).re.exec(sentence)?.[0]

it('leaves room for a few words of the same clause, and none beyond it', () => {
  assert.equal(says(['jamais … menti'], 'nous n’avons jamais menti'), 'jamais menti')
  assert.equal(says(['jamais … menti'], 'jamais la maison n’a menti'), 'jamais la maison n’a menti')
  assert.equal(says(['jamais … menti'], 'jamais; elle a menti'), undefined)
})

it('takes any ending at ~, the beginning at ^, and whole words elsewhere', () => {
  assert.equal(says(['soupconn~ un'], 'nous soupconnons un acte'), 'soupconnons un')
  assert.equal(says(['^aucun incident'], 'aucun incident ici'), 'aucun incident')
  assert.equal(says(['^aucun incident'], 'non, aucun incident'), undefined)
  assert.equal(says(['(un|une) faute'], 'une fauteuse'), undefined)
  assert.equal(says(["une poignee (de |d')"], "une poignee d'agites"), "une poignee d'")
})
