import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith, tocsin } from './tocsin.ts'

/** What a command says on standard error of one file, without the folder's name. */
async function said(args: (path: string) => string[], content: string | Buffer, code = 0): Promise<string[]> {
  const files = await folderWith({ f: content })
  try {
    const ran = await tocsin(args(files.path('f')))
    assert.equal(ran.code, code, ran.err)
    return ran.err.trim().replaceAll(files.path('f'), 'f').split('\n')
  } finally {
    await files.remove()
  }
}
const lines = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')

test('a text that cannot be read is told for its own reason', async () => {
  const long = JSON.stringify({ id: 'l', text: 'x'.repeat(9_000_000) })
  const file = lines('null', { id: 'a', text: 42 }, { text: 'x' }, '{', { id: 'b', text: 'ok' }, long)
  assert.deepEqual(await said((path) => ['text', path, '--json'], file), [
    'f:1 not a JSON object',
    'f:2 field "text" has the wrong form',
    'f:3 field "id" is missing',
    'f:4 this line is not JSON',
    'f:6 line too long (limit: 8,000,000 bytes)',
  ])
})

test('a cascade that cannot be foreseen is told for its own reason', async () => {
  const good = { id: 'a', t0: 1_704_067_200, root_followers: 10, offsets_s: [1, 2, 3, 4] }
  const file = lines(
    good,
    { ...good, t0: undefined },
    { ...good, root_followers: -5 },
    { ...good, root_followers: 1e308 },
    { ...good, t0: 1_704_067_200_000 },
    { ...good, offsets_s: [1, 'x'] },
    { ...good, root_followers: null },
  )
  assert.deepEqual(await said((path) => ['forecast', path, '--json'], file), [
    'f:2 field "t0" is missing',
    'f:3 root_followers -5: no number of people',
    'f:4 root_followers 1e+308: no number of people',
    'f:5 there is no such time as "1704067200000": milliseconds where seconds are expected?',
    'f:6 offsets_s: a list of seconds is needed',
  ])
})

test('rows that break the step, the order or the sense of a count are told once for each kind, and judged all the same', async () => {
  const at = (hour: number, minute = 0) =>
    `2026-01-01 ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`
  const times = [at(0), at(1), at(2), at(2), at(3), at(5), at(4), at(6), at(7), at(8), at(8, 30)]
  const rows = times.map((time, i) => `${time},${i === 1 || i === 8 ? -1 : i}`)
  const file = `timestamp,value\n${rows.join('\n')}\n`
  const told = await said((path) => ['series', path, '--json', '--strict'], file)
  assert.deepEqual(
    told.map((line) => line.slice(0, line.indexOf(' '))),
    ['f:3', 'f:5', 'f:7', 'f:8'],
  )
  for (const [i, word] of [/negative/, /there already/, /120 min/, /before the row above/].entries())
    assert.match(told[i]!, word)
  const whole = rows.map((_, i) => `2026-01-02 ${String(i).padStart(2, '0')}:00:00,3`)
  assert.deepEqual(await said((path) => ['series', path, '--json'], `timestamp,value\n${whole.join('\n')}`), [''])
})

test('a draft that is not UTF-8 is told; a clean one says so to a person and to a script nothing', async () => {
  const draft =
    'Nous vous présentons nos excuses : cette photo n’aurait jamais dû être publiée. Elle est en cours de retrait. Merci à tous ceux qui nous l’ont signalée.'
  const lint = (path: string) => ['lint', path, '--kind', 'holding', '--lang', 'fr']
  assert.deepEqual(await said(lint, draft), ['rien à signaler'])
  assert.deepEqual(await said((path) => [...lint(path), '--json'], draft), [''])
  const [told] = await said((path) => [...lint(path), '--json'], Buffer.from(draft.replaceAll('’', "'"), 'latin1'))
  assert.match(told!, /^f : pas en UTF-8/)
})

test('a picture that cannot be used is told in words of the language asked for', async () => {
  const files = await folderWith({ 'page.jpg': '<html>404</html>' })
  const args = ['image', 'hash', files.path('page.jpg'), files.path('.'), files.path('no.png'), '--json']
  const [english, french] = [await tocsin(args), await tocsin([...args, '--lang', 'fr'])]
  await files.remove()
  const errors = (ran: typeof english) => ran.lines.map((line) => line['error'])
  assert.deepEqual(errors(english), ['not a picture', 'a folder, not a picture', 'no such file'])
  assert.deepEqual(errors(french), ['ce n’est pas une image', 'un dossier, pas une image', 'fichier introuvable'])
})
