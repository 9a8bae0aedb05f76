import { z } from 'zod'
import type { BellKind } from '../../engine/ports/bell.ts'

const settings = z.object({})

/** ASCII BEL: terminals answer it with a sound or a flash. */
const BEL = '\x07'

/** Rings on the screen of whoever runs the program: the bell that needs no account. */
export const terminal: BellKind<typeof settings> = {
  name: 'terminal',
  title: 'Terminal',
  settings,
  secrets: [],
  address: { label: 'Name', example: 'lea', check: (address) => address.length > 0 && address.length <= 200 },
  open: (_, { write }) => ({
    async ring(address, call) {
      write(BEL)
      for (const line of [`${address}: ${call.title}`, ...call.lines, ...(call.link ? [call.link] : [])]) {
        write(printable(line))
      }
      return { receipt: `terminal ${call.key}` }
    },
  }),
}

/** Titles quote strangers, and escape sequences in them would drive the terminal. */
function printable(line: string): string {
  return line.replace(/[\x00-\x1f\x7f-\x9f]/g, ' ')
}
