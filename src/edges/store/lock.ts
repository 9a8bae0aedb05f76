import { open, readFile, rm } from 'node:fs/promises'

/** Another process holds the data: it must be stopped, or its API asked instead. */
export class StoreInUse extends Error {
  pid: number
  constructor(path: string, pid: number) {
    super(
      `${path} is in use by process ${pid}: stop it first, or use the Tocsin that runs already (if ${pid} is no Tocsin, remove ${path}.lock).`,
    )
    this.name = 'StoreInUse'
    this.pid = pid
  }
}

/**
 * One process owns the file. A lock left by a process that died is taken over. Returns what gives it back; throws
 * `StoreInUse` where another process lives and holds it.
 */
export async function own(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await open(lock, 'wx')
      await handle.write(String(process.pid))
      await handle.close()
      return () => rm(lock, { force: true })
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw cause
    }
    const pid = await holderOf(path)
    if (pid !== null) throw new StoreInUse(path, pid)
    await rm(lock, { force: true })
  }
}

/** The living process, other than this one, that owns the file, or null. */
export async function holderOf(path: string): Promise<number | null> {
  const pid = Number(await readFile(`${path}.lock`, 'utf8').catch(() => '0'))
  return pid > 0 && isAlive(pid) ? pid : null
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
