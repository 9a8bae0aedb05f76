import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { routes } from '../contract/routes.ts'
import { settingsTable } from '../settings.ts'
import { version } from './version.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const BEGIN = '<!-- settings -->'
const END = '<!-- /settings -->'

/** The API as OpenAPI 3.1, made from the route objects. */
function openapi(): string {
  const schema = (type: z.ZodType, io: 'input' | 'output') => {
    const { $schema: _, ...json } = z.toJSONSchema(type, { io, unrepresentable: 'any', reused: 'inline' }) as Record<
      string,
      unknown
    >
    return json
  }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, { method, path, what, gate, body, answer }] of Object.entries(routes)) {
    const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
    const parameters = names.map((one) => ({ name: one, in: 'path', required: true, schema: { type: 'string' } }))
    const lang = { name: 'lang', in: 'query', schema: { enum: ['fr', 'en'] } }
    const type = body instanceof z.ZodString ? 'application/x-ndjson' : 'application/json'
    const operation = {
      operationId: name,
      summary: what,
      ...(gate === 'open' ? { security: [] } : {}),
      parameters: [...parameters, lang],
      ...(method === 'GET' ? {} : { requestBody: { content: { [type]: { schema: schema(body, 'input') } } } }),
      responses: {
        200: { description: 'done', content: { 'application/json': { schema: schema(answer, 'output') } } },
        default: {
          description: 'why not, as a sentence',
          content: {
            'application/json': {
              schema: { type: 'object', properties: { code: { type: 'string' }, sentence: { type: 'string' } } },
            },
          },
        },
      },
    }
    const key = path.replace(/:(\w+)/g, '{$1}')
    paths[key] = { ...paths[key], [method.toLowerCase()]: operation }
  }
  const securitySchemes = {
    session: { type: 'apiKey', in: 'cookie', name: 'tocsin' },
    token: { type: 'http', scheme: 'bearer' },
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Tocsin', version },
    security: [{ session: [] }, { token: [] }],
    paths,
    components: { securitySchemes },
  }
  return `${JSON.stringify(document, null, 1)}\n`
}

async function readme(): Promise<string> {
  const text = await readFile(at('README.md'), 'utf8')
  const [before, rest] = text.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}`)
  return `${before}${BEGIN}\n${settingsTable()}\n${END}${after}`
}

const wanted: [string, string][] = [
  ['openapi.json', openapi()],
  ['README.md', await readme()],
]
let stale = 0
for (const [path, text] of wanted) {
  const is = await readFile(at(path), 'utf8').catch(() => '')
  if (is === text) continue
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is not up to date: run "npm run generate" and commit it.\n`)
    stale++
  } else await writeFile(at(path), text)
}
process.exitCode = stale > 0 ? 1 : 0
