import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { ZipFile } from 'yazl'
import { isRefusal } from '../../../contract/refusal.ts'
import { act } from '../../../engine/act.ts'
import { archiveOf } from '../../../engine/archive.ts'
import { voice } from '../../../says/voice.ts'
import { actorOf, type Hall } from '../hall.ts'
import { langOf } from '../routes.ts'
import { personOf } from '../session.ts'

/** The evidence of one incident as one archive. Who took it, and its hash, stand in the logbook (chain of custody). */
export function openArchive(app: FastifyInstance, hall: Hall): void {
  type At = { Params: { world: string; brand: string; id: string } }
  app.get<At>('/w/:world/api/b/:brand/incidents/:id/archive.zip', async (request, reply) => {
    const { world, brand, id } = request.params
    const room = hall.rooms.get(world)
    const person = await personOf(hall, request)
    const actor = room && person ? await actorOf(room, brand, person, 'console') : null
    if (!room || !actor) return reply.status(401).send()
    if (!(await room.world.store.read.incident(brand, id))) return reply.status(404).send()
    const zip = await zipped(archiveOf(room.world, brand, id))
    const hash = createHash('sha256').update(zip).digest('hex')
    const exported = room.world.ids.next(room.world.clock.now())
    const command = { type: 'export_evidence', export: exported, hash } as const
    const answer = await act(room.world, brand, { commandId: `export ${exported}`, incident: id, command }, actor)
    if (isRefusal(answer))
      return reply.status(403).send({ code: answer.code, sentence: voice.refusal(answer, langOf(request)) })
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="tocsin-${id.slice(0, 8)}.zip"`)
      .header('x-sha256', hash)
      .send(zip)
  })
}

async function zipped(files: ReturnType<typeof archiveOf>): Promise<Buffer> {
  const zip = new ZipFile()
  for await (const { path, bytes } of files) zip.addBuffer(Buffer.from(bytes), path, { mode: 0o100644 })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream as unknown as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
