/** Lines of a growing log file, whatever its rotation does; `cursor` lets a restart go on without losing a line. */
export type LogFollower = {
  follow(path: string, cursor: string | null, signal: AbortSignal): AsyncGenerator<{ lines: string[]; cursor: string }>
}
