import type { VariantView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { useMediaUrl } from '../../parts/thumbnail.tsx'

const BLOCKS = 8

/** A version of the picture with our part of it outlined, and the blocks of it that somebody has changed. */
export function Outlined({ variant }: { variant: VariantView }) {
  const t = useWords()
  const url = useMediaUrl()
  const { match, width, height } = variant
  const seen = match && !match.read ? match : null
  const [x, y, w, h] = seen?.region ?? [0, 0, 0, 0]
  return (
    <div className="relative overflow-hidden rounded-lg border border-line bg-sunk">
      <img
        src={url(variant.sha256)}
        alt={match ? (match.read ? t.story.readInPicture : t.story.isOurs) : ''}
        loading="lazy"
        width={width}
        height={height}
        className="block h-auto w-full"
      />
      {seen && (
        <div
          aria-hidden="true"
          className="absolute border-3 border-ember"
          style={{
            left: `${(100 * x) / width}%`,
            top: `${(100 * y) / height}%`,
            width: `${(100 * w) / width}%`,
            height: `${(100 * h) / height}%`,
          }}
        >
          {seen.edited?.map((block) => (
            <span key={block} className="absolute bg-ember/45" style={blockAt(block, seen.flipped)} />
          ))}
        </div>
      )}
    </div>
  )
}

/** Blocks are those of our picture; where it was flipped they stand on the other side. */
function blockAt(block: number, flipped: boolean) {
  const column = block % BLOCKS
  const side = 100 / BLOCKS
  return {
    left: `${side * (flipped ? BLOCKS - 1 - column : column)}%`,
    top: `${side * Math.floor(block / BLOCKS)}%`,
    width: `${side}%`,
    height: `${side}%`,
  }
}
