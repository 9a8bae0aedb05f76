import { createHash } from 'node:crypto'

export type TestPost = {
  network: string
  id: string
  at: string
  text: string
  author: { id: string; followers: number }
  links: string[]
}

/** A number in [0, 1) that depends on nothing but seed and place: the same run everywhere. */
export function chance(seed: string, ...place: (string | number)[]): number {
  return (
    createHash('sha256')
      .update(`${seed} ${place.join(' ')}`)
      .digest()
      .readUInt32BE() /
    2 ** 32
  )
}
const pick = <T>(from: readonly T[], share: number): T => from[Math.floor(share * from.length)]!

// Words enough that two ordinary posts are not nearly the same.
const WORDS =
  'maillot commande robe catalogue boutique pull colis site enfin reçu attente joli grand hier lundi soldes sœur cadeau laine coton rouge bleu vert taille retour échange vendeuse livreur magasin Lille Nantes train pluie dimanche marché tissu bouton couture armoire voisine chaussettes écharpe hiver printemps photo carte fidélité caisse file parking vitrine essayage mariage rentrée école bébé grand-mère repassage lessive doux léger chaud'.split(
    ' ',
  )
const LAUGHS = ['mdr', 'ptdr', '😂😂', '🤣', 'lol', 'sérieusement ?', 'bravo 👏', 'la honte']
const SUBJECTS = [
  [
    'p/maillot',
    'un homme tout nu derrière les enfants sur la page',
    'vous avez vu l’arrière-plan',
    'le rayon naturiste est ouvert',
  ],
  ['p/poupee', 'la poupée qui insulte les enfants', 'elle dit vraiment un gros mot', 'ma fille a tout répété'],
  ['p/slogan', 'le slogan sexiste sur le tee-shirt fille', 'c’est raciste et sexiste en plus', 'qui a validé ça'],
  ['p/bougie', 'la bougie qui prend feu toute seule', 'elle a brûlé ma table', 'dangereux, rappelez-la'],
]

/**
 * `batches` × `size` posts about Marjolaine, one each `every` ms from `start` (UTC ms): ordinary talk, and four subjects that catch fire one after the other, each
 * with its link. Times are jumbled by up to a minute and a half, as networks hand posts over.
 */
export function makePosts(seed: string, batches: number, size: number, start: number, every: number): TestPost[][] {
  return Array.from({ length: batches }, (_, batch) =>
    Array.from({ length: size }, (_, n) => onePost(seed, batch, n, batches, start + (batch * size + n) * every)),
  )
}

function onePost(seed: string, batch: number, n: number, batches: number, at: number): TestPost {
  const roll = (what: string) => chance(seed, batch, n, what)
  const phase = (batch / batches) * (SUBJECTS.length + 1) - 1
  const subject = phase >= 0 && roll('on subject') < 0.45 ? SUBJECTS[Math.floor(phase)]! : null
  const base = {
    network: roll('network') < 0.7 ? 'bluesky' : 'x',
    id: `post-${batch}-${n}`,
    at: new Date(at + Math.round((roll('late') - 0.5) * 180_000)).toISOString(),
  }
  if (!subject) {
    const words = Array.from({ length: 9 }, (_, i) => pick(WORDS, roll(`word ${i}`)))
    const text = `Marjolaine ${words.join(' ')}`
    return { ...base, text, author: { id: `client-${Math.floor(roll('who') * 4000)}`, followers: 120 }, links: [] }
  }
  const text = `Marjolaine, ${pick(subject.slice(1), roll('line'))} ${pick(LAUGHS, roll('laugh'))} ${pick(LAUGHS, roll('again'))}`
  const author = { id: `voix-${Math.floor(roll('who') * 4000)}`, followers: Math.floor(roll('followers') * 3000) }
  return { ...base, text, author, links: [`https://marjolaine.example/${subject[0]}`] }
}
