import type { BellKind } from '../../engine/ports/bell.ts'
import { email } from './email.ts'
import { ntfy } from './ntfy.ts'
import { terminal } from './terminal.ts'
import { webhook } from './webhook.ts'

/** Every way to ring a person: one file and one line here each. The console's own bell belongs to the server. */
export const bells: readonly BellKind[] = [terminal, email, ntfy, webhook]
