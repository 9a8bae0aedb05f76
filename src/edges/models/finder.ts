import { Worker } from 'node:worker_threads'
import type { CatalogueItem, Fingerprint, PictureMatch } from '../../contract/picture.ts'

/** What the index's thread is asked, one question after the other; the last one ends it. */
export type Question =
  | { ask: 'load'; bytes: Uint8Array }
  | { ask: 'add'; item: CatalogueItem; fingerprint: Fingerprint }
  | { ask: 'drop'; picture: string }
  | { ask: 'find'; fingerprint: Fingerprint }
  | { ask: 'items' }
  | { ask: 'save' }
/** What it says: the number of the question, how many pictures it holds, and the answer or why there is none. */
export type Reply = { id: number; size: number; answer?: unknown; trouble?: string }

/** A picture index in a thread of its own: describing and searching take tens of milliseconds, and the bell must not wait. */
export type Finder = {
  readonly size: number
  add(item: CatalogueItem, fingerprint: Fingerprint): Promise<void>
  /** Forgets every entry of a picture by its address, as when the shop has replaced it. */
  drop(picture: string): Promise<void>
  /** Best first, empty where none is sure. The fingerprint's features are handed over and gone here. */
  find(fingerprint: Fingerprint): Promise<PictureMatch[]>
  /** Every item it holds, with its title and page. */
  items(): Promise<CatalogueItem[]>
  save(): Promise<Uint8Array>
  close(): Promise<void>
}

type Waiting = { give: (answer: unknown) => void; fail: (cause: Error) => void }

/** Starts an empty index, or one from the bytes `save` gave; rejects where they are something else. `program` is what the thread runs. */
export async function openFinder(program: URL, bytes?: Uint8Array): Promise<Finder> {
  const thread = new Worker(program)
  thread.unref()
  const waiting = new Map<number, Waiting>()
  let ids = 0
  let size = 0
  let ended: Error | null = null

  thread.on('message', ({ id, size: held, answer, trouble }: Reply) => {
    size = held
    const asked = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) thread.unref()
    if (trouble === undefined) asked?.give(answer)
    else asked?.fail(new Error(trouble))
  })
  for (const end of ['error', 'exit'] as const) {
    thread.on(end, (cause) => {
      ended ??= new Error('the picture index has ended', { cause })
      for (const { fail } of waiting.values()) fail(ended)
      waiting.clear()
    })
  }

  function ask<A>(question: Question, handOver: Uint8Array[] = []): Promise<A> {
    if (ended) return Promise.reject(ended)
    return new Promise<A>((give, fail) => {
      const id = ++ids
      waiting.set(id, { give: give as Waiting['give'], fail })
      thread.ref()
      thread.postMessage({ id, ...question }, handOver.flatMap(wholeBuffer))
    })
  }

  const finder: Finder = {
    get size() {
      return size
    },
    add: (item, fingerprint) => ask({ ask: 'add', item, fingerprint }, featuresOf(fingerprint)),
    drop: (picture) => ask({ ask: 'drop', picture }),
    find: (fingerprint) => ask({ ask: 'find', fingerprint }, featuresOf(fingerprint)),
    items: () => ask({ ask: 'items' }),
    save: () => ask({ ask: 'save' }),
    async close() {
      ended ??= new Error('the picture index is closed')
      await thread.terminate()
    },
  }
  if (bytes) {
    try {
      await ask({ ask: 'load', bytes }, [bytes])
    } catch (cause) {
      await finder.close()
      throw cause
    }
  }
  return finder
}

function featuresOf({ features }: Fingerprint): Uint8Array[] {
  return features ? [features] : []
}

/** Only a buffer that belongs to these bytes alone may leave: Node cuts small ones out of a common one. */
function wholeBuffer({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}
