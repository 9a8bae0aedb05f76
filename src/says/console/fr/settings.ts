export const settings = { settings: {} }
