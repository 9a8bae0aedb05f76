import type { Brand } from '../../../contract/brand.ts'
import type { ReadyView } from '../../../contract/views.ts'
import { readiness as words } from '../../../says/readiness.ts'
import { type Lang, tools } from '../../../says/tools.ts'
import { voice } from '../../../says/voice.ts'
import type { Hall, Room } from '../hall.ts'

/** What would not work if it happened tonight. Each line says where to mend it. */
export async function readiness(hall: Hall, room: Room, brand: Brand, lang: Lang): Promise<ReadyView[]> {
  const { store, url } = room.world
  const s = tools(lang, brand.timezone)
  const people = await store.read.people(brand.id)
  const bells = await store.read.bells(brand.id)
  const outlets = [...(await room.world.edges.outlets(brand.id)).keys()].filter((name) => name !== 'page')
  const sources = (await store.read.sources(brand.id)).filter((source) => !source.paused)
  const tested = bells.map((bell) => bell.tested).filter((at) => at !== null)
  const duty = people.filter((person) => person.rung !== null)
  const approvers = people.filter((p) => p.roles.some((r) => r === 'approver' || r === 'lead' || r === 'owner'))
  const ready = voice.templates().some((t) => t.kind === 'holding' && t.preApproved && brand.languages.includes(t.lang))
  const local = url !== null && /\/\/(localhost|127\.|\[::1\])/.test(url)
  const catalogue = hall.catalogueOf(brand.id)
  const line = (code: string, ok: boolean, mend: string, params: Record<string, string> = {}): ReadyView => {
    const text = words[lang][code]![ok ? 0 : 1]
    return {
      code,
      ok,
      sentence: text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
      mend: ok ? null : mend,
    }
  }
  return [
    line('bell', tested.length > 0, 'settings', tested.length > 0 ? { when: s.moment(Math.max(...tested)) } : {}),
    line('duty', duty.length > 0, 'settings', { who: duty.map((p) => p.name).join(', ') }),
    line('approver', approvers.length > 1, 'settings', {
      who: approvers
        .slice(1)
        .map((p) => p.name)
        .join(', '),
    }),
    line('message', ready, 'settings'),
    line('network', outlets.length > 0, 'settings', { which: outlets.join(', ') }),
    line('sources', sources.length > 0, 'settings', { which: sources.map((source) => source.kind).join(', ') }),
    line('catalogue', catalogue.items > 0, 'settings', { count: s.whole(catalogue.items) }),
    local ? line('url_local', false, 'TOCSIN_URL') : line('url', url !== null, 'TOCSIN_URL', { url: url ?? '' }),
  ]
}
