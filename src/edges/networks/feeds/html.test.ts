import assert from 'node:assert/strict'
import { it } from 'node:test'
import { plainText } from './html.ts'

const cases: [string, string, string][] = [
  ['decodes accents by name', 'L&eacute;a &agrave; No&euml;l, &Ccedil;a &ccedil;a', 'Léa à Noël, Ça ça'],
  ['decodes typography and numbers', '&laquo;&nbsp;l&rsquo;&#233;t&#xE9;&nbsp;&raquo;&hellip;', '« l’été »…'],
  ['keeps words of two paragraphs apart and of one together', '<p>un</p><p>d<b>e</b>ux<br/>trois</p>', 'un deux trois'],
  ['drops scripts with their content', 'a<script>alert(1)</script>b', 'a b'],
  ['leaves what it does not know', 'A &unknown; B &#9999999; AT&T', 'A &unknown; B &#9999999; AT&T'],
  ['decodes once only', '&amp;lt;', '&lt;'],
]
for (const [what, html, text] of cases) it(what, () => assert.equal(plainText(html), text))

it('is done soon with a hostile page', () => {
  const started = performance.now()
  plainText('<script>'.repeat(1_000_000))
  assert.ok(performance.now() - started < 500)
})
