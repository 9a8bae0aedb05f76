import { type Draw, pick } from '../../kit/random.ts'

const names = (words: string) => words.split(' ')
const FIRST = {
  fr: names(
    'tonton miss mamie capitaine petit doc chti papi madame monsieur super lady tata sire mini maxi poulpe renard hibou castor panda loutre mouette herisson cigale bernard paulette ginette marcel lulu zaza nono fifi kiki momo bibi',
  ),
  en: names(
    'uncle miss granny captain little doc auntie pops madam mister super lady sir mini maxi octopus fox owl beaver panda otter seagull hedgehog cricket badger robin teapot biscuit lefty sunny rusty dusty breezy foggy misty snowy',
  ),
}
const SECOND = {
  fr: names(
    'biscotte moustache carotte camembert nuage parapluie bicyclette pixel tartine brouette confiture marmite trottinette chaussette guimauve cerise noisette praline bouchon carambole bretelle galette pistache tulipe cartable boussole lanterne grenadine pamplemousse caramel bigoudi girouette mandarine ciboulette accordeon',
  ),
  en: names(
    'pancake mustache carrot cheddar cloud umbrella bicycle pixel toast barrow marmalade kettle scooter sock marshmallow cherry hazelnut praline cork button waffle pistachio tulip satchel compass lantern grenadine grapefruit caramel curler weathercock tangerine chive accordion raindrop',
  ),
}

export type Author = { handle: string; followers: number }

/** Few have many followers, most have a few hundred: log-normal, median 220. */
function followersOf(draw: Draw): number {
  const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
  return Math.min(60_000, Math.round(220 * Math.exp(1.4 * normal)))
}

/** Invented people, never the same twice; one in seven speaks again. */
export function casting(draw: Draw, lang: 'fr' | 'en'): (network: string) => Author {
  const taken = new Set<string>()
  const known = new Map<string, Author[]>()
  return (network) => {
    const regulars = known.get(network) ?? []
    known.set(network, regulars)
    if (regulars.length > 12 && draw() < 1 / 7) return pick(draw, regulars)
    let handle = `${pick(draw, FIRST[lang])}_${pick(draw, SECOND[lang])}`
    while (taken.has(`${network}:${handle}`)) handle = `${handle}${Math.floor(draw() * 90) + 10}`
    taken.add(`${network}:${handle}`)
    const author = { handle, followers: followersOf(draw) }
    regulars.push(author)
    return author
  }
}

/** A pile that is dealt in random order; null once it is empty. */
export function dealing<T>(draw: Draw, items: readonly T[]): () => T | null {
  const left = [...items]
  return () => (left.length === 0 ? null : left.splice(Math.floor(draw() * left.length), 1)[0]!)
}

/** How a post names its author, and where it stands. */
export function signature(network: string, id: string, { handle, followers }: Author) {
  const author = { id: `${network}:${handle}`, handle, followers }
  return { author, url: `https://${network}.example/${handle}/${id}` }
}
