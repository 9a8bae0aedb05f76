import type { DeskKind } from '../../engine/ports/desk.ts'
import { webhook } from './webhook.ts'

/** Every shop side that can be asked to take a page down: one file and one line here each. */
export const desks: readonly DeskKind[] = [webhook]
