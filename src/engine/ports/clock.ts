/** Time as the world has it: real, the greatest moment seen in a replay, or a drill's running sixty times faster. */
export type Clock = { now(): number }
