/**
 * Learns the text heads and writes their weights as modules of `src/core/recognise/text/weights/`.
 * `node models/train.ts --data DIR [--dry]` (DIR holds the public sets named in models/README.md). Deterministic: two runs, same bytes.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readAnchors } from './learn/anchors.ts'
import { PUBLIC_FILES, readOwn, readPublic } from './learn/data.ts'
import { trainAll } from './learn/model.ts'

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, dry: { type: 'boolean', default: false } },
})
if (options.data === undefined) {
  process.stderr.write('--data DIR is missing: the folder with the public sets named in models/README.md\n')
  process.exit(2)
}
const { files, lines } = trainAll([...readPublic(options.data), ...readOwn(), ...readAnchors()])
for (const line of lines) console.log(line)
if (!options.dry) {
  for (const [name, text] of Object.entries(files))
    writeFileSync(new URL(`../src/core/recognise/text/weights/${name}`, import.meta.url), text)
  writeHashes(options.data)
}

/** Keeps the README's table of public sets true to the files these weights were learnt from. */
function writeHashes(dir: string): void {
  const readme = new URL('./README.md', import.meta.url)
  let text = readFileSync(readme, 'utf8')
  for (const file of PUBLIC_FILES) {
    const hash = createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex')
    text = text.replace(new RegExp(`(\\| ${file} \\|.*\`)[0-9a-f]{64}(\`)`), `$1${hash}$2`)
  }
  writeFileSync(readme, text)
}
