import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lintStatement } from '../src/core/respond/communicate/lint.ts'
import { blanks, fill, fillsOnlyFacts } from '../src/core/respond/communicate/template.ts'
import { templates } from '../src/says/templates/index.ts'

const FACTS: Record<string, string> = {
  heure: '14:00',
  time: '14:00',
  'heure du point': '15:00',
  'time of update': '15:00',
  jour: 'vendredi',
  day: 'Friday',
  produit: 'maillot rayé',
  product: 'striped swimsuit',
  lien: 'https://marjolaine.example/info',
  link: 'https://marjolaine.example/info',
  prénom: 'Lola',
  name: 'Lola',
  Prénom: 'Léa',
  Name: 'Lea',
  téléphone: '01 23 45 67 89',
  phone: '01 23 45 67 89',
}

test('no first text has an error of the statement check, with its blanks or filled', () => {
  assert.ok(templates.length >= 40, `only ${templates.length} templates`)
  for (const { id, text, kind, lang, situation } of templates)
    for (const said of [text, fill(text, FACTS)]) {
      const faults = lintStatement(said, { kind, lang, falseCase: situation === 'fake' || situation === 'not_ours' })
      assert.deepEqual(
        faults
          .filter((fault) => fault.severity === 'error')
          .map((fault) => `${fault.rule}: ${said.slice(...fault.span)}`),
        [],
        id,
      )
    }
})

test('every pre-approved text stays so with its facts filled in, and every id is its own', () => {
  assert.equal(new Set(templates.map(({ id }) => id)).size, templates.length)
  for (const template of templates.filter((one) => one.preApproved)) {
    const filled = fill(
      template.text,
      Object.fromEntries(blanks(template.text).map((name) => [name, FACTS[name] ?? 'un fait court'])),
    )
    assert.ok(fillsOnlyFacts(template, filled), template.id)
  }
})
