import { resolve } from 'node:path'
import type { z } from 'zod'
import { Brand } from '../../contract/brand.ts'
import type { Finding } from '../../contract/primitives.ts'
import { Unusable } from './out.ts'
import { folderOf, readBytes } from './read.ts'

/** A brand file; paths in it are relative to it. What is wrong with it is one line: the place, or the field. */
export async function readBrand(path: string): Promise<Brand> {
  const text = new TextDecoder().decode(await readBytes(path))
  const parsed = Brand.safeParse(jsonOf(path, text), { reportInput: true })
  if (!parsed.success) throw new Unusable(fieldFault(path, parsed.error.issues[0]!))
  const beside = (one: string) => (/^https?:/.test(one) ? one : resolve(folderOf(path), one))
  const { catalogue, accessLogs, ...brand } = parsed.data
  return {
    ...brand,
    accessLogs: accessLogs.map(beside),
    ...(catalogue === undefined ? {} : { catalogue: beside(catalogue) }),
  }
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // Where V8 names no position, the text ended too early.
    const at = /position (\d+)/.exec((cause as Error).message)?.[1]
    const before = at === undefined ? text.trimEnd() : text.slice(0, Number(at))
    throw new Unusable({ code: 'json_broken', params: {} }, { path, line: before.split('\n').length })
  }
}

/** What is wrong with one field, from what its schema says. */
function fieldFault(path: string, issue: z.core.$ZodIssue): Finding {
  const field = issue.path.join('.')
  const wrong = (how: string, params: Finding['params'] = {}) => ({
    code: `field_${how}`,
    params: { path, field, ...params },
  })
  if (field === '') return { code: 'brand_not_object', params: { path } }
  if (field === 'timezone' && issue.code === 'custom') return wrong('zone')
  if (issue.code === 'invalid_type')
    return wrong(issue.input === undefined ? 'missing' : 'type', { expected: issue.expected })
  if (issue.code === 'invalid_value') return wrong('value', { known: issue.values.map(String).join(', ') })
  if (issue.code === 'invalid_format') return wrong('slug')
  if (issue.code === 'too_small')
    return wrong(issue.origin === 'number' ? 'small' : 'short', { min: Number(issue.minimum) })
  if (issue.code === 'too_big') return wrong(issue.origin === 'number' ? 'big' : 'long', { max: Number(issue.maximum) })
  return wrong('type', { expected: '' })
}
