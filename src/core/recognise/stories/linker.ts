import type { Fingerprint } from '../../../contract/picture.ts'
import type { Linkable, StoryLinker } from '../../../contract/stages.ts'
import type { StoryLink } from '../../../contract/story.ts'
import { canonical, sha256Hex } from '../../kit/hash.ts'
import { NearTexts } from '../text/near/index.ts'
import { canonicalLink } from './links.ts'
import { PictureHashes } from './pictures.ts'
import { Recent } from './recent.ts'

type Kind = NonNullable<StoryLink['by']>
/** A story while it is talked about. A merged one points to the story it became part of. */
type Node = { id: string; first: number; posts: number; into: Node | null; doubts: Map<string, Kind> | null }
type LinkUse = { node: Node; count: number; since: number }

const DAY = 86_400_000
const MEMORY = 7 * DAY
const TEXT_MEMORY = 2 * DAY
/** From this size on a story is a subject of its own: one weak tie does not merge it with another such. */
const GROWN = 5
const FEWEST_QUALITY = 50
/** Kept as another face of the story's picture only if at least this many bits away from those known. */
const NEW_FACE = 10
/** A link is everybody's, not a story's, when half of all mentions carry it for days on end. */
const COMMON = { share: 0.5, mentions: 20, days: 3 }

/**
 * Groups one brand's mentions into stories: same picture, catalogue item, link, thread, or nearly the same text. Every
 * text is compared with the first of its kind, so that small changes cannot lead from one subject to another; two grown
 * stories merge by picture or catalogue item, or when two different kinds of tie agree. Late posts join like others.
 * Two linkers fed the same mentions in the same order give the same stories.
 */
export function createStoryLinker(brand: string): StoryLinker {
  const posts = new Recent<string, Node>(MEMORY)
  const items = new Recent<string, Node>(MEMORY)
  const links = new Recent<string, LinkUse>(MEMORY)
  const texts = new NearTexts<Node>(TEXT_MEMORY)
  let faces = new PictureHashes<Node>()
  let formerFaces = new PictureHashes<Node>()
  let facesSince = -Infinity
  let mentions = 0

  function link(mention: Linkable): StoryLink {
    mentions++
    const at = mention.at
    const pictures = mention.pictures.flatMap(hashesOf)
    const pages = [...new Set(mention.links.map(canonicalLink).filter((page) => page !== null))].filter(
      (page) => !isCommon(page, at),
    )
    const parent = mention.of === null ? null : postKey(mention.network, mention.of)

    const ties = new Map<Node, Kind[]>()
    const tie = (node: Node | undefined, kind: Kind) => {
      if (!node) return
      const root = rootOf(node)
      const kinds = ties.get(root)
      if (!kinds) ties.set(root, [kind])
      else if (!kinds.includes(kind)) kinds.push(kind)
    }
    turnFaces(at)
    const distances = pictures.map(({ pdq, mirror }) => {
      const hits = [pdq, mirror].flatMap((hash) => [...faces.find(hash), ...formerFaces.find(hash)])
      for (const hit of hits) tie(hit.value, 'picture')
      return faces.find(pdq)[0]?.distance ?? 256
    })
    if (mention.catalogue) tie(items.get(mention.catalogue.item, at), 'catalogue')
    for (const page of pages) tie(links.get(page, at)?.node, 'link')
    if (parent) tie(posts.get(parent, at), 'thread')
    tie(posts.get(postKey(mention.network, mention.id), at), 'thread')
    const own: Node = {
      id: sha256Hex(canonical([brand, mention.network, mention.id])).slice(0, 16),
      first: at,
      posts: 0,
      into: null,
      doubts: null,
    }
    tie(texts.findOrAdd(mention.text, at, () => own)?.value, 'text')

    const merged: string[] = []
    let node: Node | null = null
    let by: Kind | null = null
    for (const [other, kinds] of [...ties].sort((x, y) => strength(y[1]) - strength(x[1]))) {
      if (!node) {
        node = other
        by = kinds[0] as Kind
      } else if (node !== other && mayMerge(node, other, kinds)) {
        const [older, younger]: [Node, Node] = other.first < node.first ? [other, node] : [node, other]
        younger.into = older
        older.posts += younger.posts
        merged.push(younger.id)
        node = older
      }
    }
    const isNew = node === null
    if (node) own.into = node
    else node = own
    node.posts++

    posts.set(postKey(mention.network, mention.id), node, at)
    if (parent && !posts.get(parent, at)) posts.set(parent, node, at)
    if (mention.catalogue) items.set(mention.catalogue.item, node, at)
    for (const page of pages) if (!links.get(page, at)) links.set(page, { node, count: 1, since: at }, at)
    pictures.forEach(({ pdq }, i) => {
      if ((distances[i] as number) >= NEW_FACE) faces.add(pdq, node)
    })
    return { story: node.id, isNew, by, merged }
  }

  /** Counts the page's use; true where it is carried so widely and so long that it ties nothing together. */
  function isCommon(page: string, at: number): boolean {
    const use = links.get(page, at)
    if (!use) return false
    use.count++
    return use.count >= COMMON.mentions && use.count > COMMON.share * mentions && at - use.since > COMMON.days * DAY
  }

  function turnFaces(at: number) {
    if (facesSince === -Infinity) facesSince = at
    if (at - facesSince < MEMORY) return
    formerFaces = faces
    faces = new PictureHashes()
    facesSince = at
  }

  return { link }
}

const STRENGTH: Record<Kind, number> = { picture: 16, catalogue: 8, thread: 4, link: 2, text: 1 }

function strength(kinds: Kind[]): number {
  return kinds.reduce((sum, kind) => sum + STRENGTH[kind], 0)
}

/** Two stories become one: at once while one is small or the tie is a picture, else when a second kind of tie agrees. */
function mayMerge(a: Node, b: Node, kinds: Kind[]): boolean {
  if (a.posts < GROWN || b.posts < GROWN) return true
  if (kinds.length > 1 || kinds.includes('picture') || kinds.includes('catalogue')) return true
  const kind = kinds[0] as Kind
  a.doubts ??= new Map()
  b.doubts ??= new Map()
  const earlier = a.doubts.get(b.id) ?? b.doubts.get(a.id)
  if (earlier !== undefined && earlier !== kind) return true
  a.doubts.set(b.id, kind)
  return false
}

function rootOf(node: Node): Node {
  let root = node
  while (root.into) root = root.into
  for (let step = node; step.into; ) {
    const next: Node = step.into
    step.into = root
    step = next
  }
  return root
}

function hashesOf(picture: Fingerprint): { pdq: string; mirror: string }[] {
  return [picture, ...picture.parts].filter((part) => part.quality >= FEWEST_QUALITY)
}

function postKey(network: string, id: string): string {
  return `${network}\n${id}`
}
