import { parentPort } from 'node:worker_threads'
import { createPictureIndex, dropPicture, itemsOf, loadIndex, saveIndex } from '../core/recognise/image/index.ts'
import type { Question, Reply } from '../edges/models/finder.ts'

/** Answers each Question of the thread that started it with a Reply, in order. */
export function serve() {
  let index = createPictureIndex()
  parentPort?.on('message', ({ id, ...question }: Question & { id: number }) => {
    const reply = (rest: Pick<Reply, 'answer' | 'trouble'>) =>
      parentPort?.postMessage({ id, size: index.size, ...rest } satisfies Reply)
    try {
      if (question.ask === 'load') {
        index = loadIndex(question.bytes)
        reply({})
      } else if (question.ask === 'add') {
        index.add(question.item, question.fingerprint)
        reply({})
      } else if (question.ask === 'drop') {
        dropPicture(index, question.picture)
        reply({})
      } else if (question.ask === 'find') reply({ answer: index.find(question.fingerprint) })
      else if (question.ask === 'items') reply({ answer: itemsOf(index) })
      else reply({ answer: saveIndex(index) })
    } catch (cause) {
      reply({ trouble: cause instanceof Error ? cause.message : String(cause) })
    }
  })
}
