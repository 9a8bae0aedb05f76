import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import { type LiveViews, openEvents } from './events.ts'
import { actorOf, type Hall } from './hall.ts'
import { openArchive } from './pages/archive.ts'
import { openForms } from './pages/forms.ts'
import { openLinks } from './pages/links.ts'
import { openPapers } from './pages/papers.ts'
import { openPublicPage } from './pages/public.ts'
import { openReview } from './pages/review.ts'
import { openRoutes } from './routes.ts'
import { personOf } from './session.ts'

const BODY = 64 * 1024 * 1024
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
}

/** All doors of one house: the API of the contract, live views, pages without account, pictures, and the console itself. */
export function buildServer(
  hall: Hall,
  views: LiveViews,
  logger: Logger,
  options: { behindProxy: boolean },
): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: BODY,
    trustProxy: options.behindProxy,
    logController: new LogController({ disableRequestLogging: true }),
  }) as unknown as FastifyInstance
  app.addContentTypeParser('application/x-ndjson', { parseAs: 'string' }, (_, body, done) => done(null, body))
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.addHook('onSend', async (_, reply) => {
    for (const [name, value] of Object.entries(SAFE)) if (!reply.hasHeader(name)) reply.header(name, value)
  })
  openRoutes(app, hall)
  openEvents(app, hall, views)
  openLinks(app, hall)
  openPublicPage(app, hall)
  openReview(app, hall)
  openArchive(app, hall)
  openPapers(app, hall)
  openForms(app, hall)
  openMedia(app, hall)
  openConsole(app, hall)
  return app
}

/** Thumbnails and kept pictures, for people of the brand. */
function openMedia(app: FastifyInstance, hall: Hall): void {
  app.get<{ Params: { world: string; brand: string; sha: string } }>(
    '/w/:world/api/b/:brand/media/:sha',
    async (request, reply) => {
      const { world, brand, sha } = request.params
      const person = await personOf(hall, request)
      const room = hall.rooms.get(world)
      if (!person || !room || !(await actorOf(room, brand, person, 'console'))) return reply.status(401).send()
      const bytes = await room.world.media.get(sha)
      if (!bytes) return reply.status(404).send()
      return reply
        .header('content-type', pictureType(bytes))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, max-age=86400, immutable')
        .send(Buffer.from(bytes))
    },
  )
}

function pictureType(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return 'image/png'
  if (bytes[0] === 0xff) return 'image/jpeg'
  return bytes[8] === 0x57 ? 'image/webp' : 'application/octet-stream'
}

/** The built console, for every address that is no other door's. */
function openConsole(app: FastifyInstance, hall: Hall): void {
  const index = join(hall.consoleFolder, 'index.html')
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' || /^\/(w\/[^/]+\/)?api\//.test(request.url))
      return reply.status(404).send({ code: 'not_found', sentence: 'Not found.' })
    const path = normalize(decodeURIComponent(request.url.split('?')[0]!))
    const type = TYPES[extname(path)]
    const file = type && !path.includes('..') ? await readFile(join(hall.consoleFolder, path)).catch(() => null) : null
    if (file)
      return reply
        .header('content-type', type)
        .header('cache-control', path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache')
        .send(file)
    return reply
      .header('content-type', TYPES['.html'])
      .header('cache-control', 'no-cache')
      .send(await readFile(index))
  })
}
