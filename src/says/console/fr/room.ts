export const room = { room: {} }
