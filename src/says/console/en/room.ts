import type { room as french } from '../fr/room.ts'

export const room: typeof french = { room: {} }
