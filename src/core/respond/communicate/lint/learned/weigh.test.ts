import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LintContext } from '../../../../../contract/lint.ts'
import { findByPatterns, lintStatement } from '../../lint.ts'

const SAFE = 'Nous vous présentons nos excuses. La photo a été retirée à 9 h.'

describe('wordings beside patterns', () => {
  it('tells a fault in words that no list holds, as a warning on its sentence', () => {
    const text = `${SAFE} Et les parcs voisins, vous avez regardé combien ils en perdent ?`
    const context: LintContext = { kind: 'reply', lang: 'fr' }
    assert.deepEqual(findByPatterns(text, context), [])
    const [fault, ...others] = lintStatement(text, context)
    assert.deepEqual(others, [])
    assert.equal(fault?.rule, 'whataboutism')
    assert.equal(fault?.severity, 'warning')
    assert.equal(text.slice(...fault!.span), 'Et les parcs voisins, vous avez regardé combien ils en perdent ?')
  })

  it('lets an innocent sentence pass that a pattern flags', () => {
    const text =
      "Nous avons reçu ce matin le courrier de l'avocat des familles dont les enfants ont été soignés à Évry. Nous le recevrons dès cette semaine, et nous leur demandons pardon."
    const context: LintContext = { kind: 'holding', lang: 'fr' }
    assert.ok(findByPatterns(text, context).some(({ rule }) => rule === 'threat'))
    assert.deepEqual(lintStatement(text, context), [])
  })

  it('keeps what a pattern found where the wording agrees, with its severity', () => {
    const text = 'Sorry. We are sorry if anyone was offended. The picture is down.'
    const fault = lintStatement(text, { kind: 'apology', lang: 'en' }).find(
      ({ rule }) => rule === 'conditional_apology',
    )
    assert.equal(fault?.severity, 'error')
  })

  it('never asks a reply for an act', () => {
    const text = 'Hello Sam. We are sorry. You are right.'
    const rules = lintStatement(text, { kind: 'reply', lang: 'en' }).map(({ rule }) => rule)
    assert.ok(!rules.includes('no_action'))
  })

  it('reads nothing, and a page of one sentence, without a hitch', () => {
    for (const lang of ['fr', 'en'] as const) {
      assert.deepEqual(lintStatement('', { kind: 'reply', lang }), [])
      lintStatement('mot '.repeat(250_000), { kind: 'holding', lang })
    }
  })
})
