/** `node bench/text.ts --data DIR [--verbose]`: every figure of the reading and the statement check, with n and a 95 % interval. */
import { parseArgs } from 'node:util'
import { benchLint } from './text/lint.ts'
import { benchReading } from './text/reading.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, verbose: { type: 'boolean', default: false } } })
if (values.data === undefined) {
  process.stderr.write('--data DIR is missing: the folder with the public sets named in models/README.md\n')
  process.exit(2)
}
benchLint(console.log, values.verbose)
benchReading(console.log, values.data)
