import { useState } from 'react'
import type { z } from 'zod'
import type { PictureMatch } from '../../../../contract/picture.ts'
import type { MentionView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { Thumbnail, useMediaUrl } from '../../parts/thumbnail.tsx'
import { useSay } from '../../parts/time.ts'

type Match = z.infer<typeof PictureMatch>
type Props = { mentions: MentionView[]; match: Match | null; page: string | null }

/** The story's pictures, each once, with the part that is ours outlined and the page it stands on. */
export function Pictures({ mentions, match, page }: Props) {
  const t = useWords()
  const groups = new Map<string, { sha256: string; match: Match | null; times: number }>()
  for (const { pictures } of mentions)
    for (const one of pictures) {
      const known = groups.get(one.sha256)
      groups.set(one.sha256, { ...one, match: one.match ?? known?.match ?? null, times: (known?.times ?? 0) + 1 })
    }
  const shown = [...groups.values()].sort((a, b) => b.times - a.times).slice(0, 8)
  const found = match?.page ?? page
  if (shown.length === 0 && !found) return null
  return (
    <Sheet title={t.story.pictures}>
      {found && (
        <div className="mb-4 flex items-center gap-4 rounded-xl bg-sunk p-3.5">
          {match && <Thumbnail picture={match.picture} alt="" className="size-16" />}
          <div className="min-w-0">
            <h3 className="text-base">{t.story.matched}</h3>
            {match?.item && <p>{match.item}</p>}
            <a href={found} target="_blank" rel="noreferrer" className="break-all">
              {found}
            </a>
          </div>
        </div>
      )}
      <ul className="flex flex-wrap gap-4">
        {shown.map((one) => (
          <li key={one.sha256} className="w-36">
            <Outlined sha256={one.sha256} match={one.match} />
            <p className="mt-1 text-[0.95rem] text-soft">{t.story.times(one.times)}</p>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** The region is in pixels of the picture as it was; the thumbnail's own size tells the scale only where it is the same picture. */
function Outlined({ sha256, match }: { sha256: string; match: Match | null }) {
  const t = useWords()
  const say = useSay()
  const url = useMediaUrl()
  const [size, setSize] = useState<[number, number] | null>(null)
  const [x, y, w, h] = match?.region ?? [0, 0, 0, 0]
  const fits = size !== null && match !== null && x + w <= size[0] * 1.02 && y + h <= size[1] * 1.02
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-sunk">
      <div className="relative">
        <img
          src={url(sha256)}
          alt={match ? t.story.isOurs : ''}
          loading="lazy"
          className="block w-full"
          onLoad={(event) => setSize([event.currentTarget.naturalWidth, event.currentTarget.naturalHeight])}
        />
        {fits && (
          <span
            aria-hidden="true"
            className="absolute border-3 border-ember"
            style={{
              left: `${(100 * x) / size[0]}%`,
              top: `${(100 * y) / size[1]}%`,
              width: `${(100 * w) / size[0]}%`,
              height: `${(100 * h) / size[1]}%`,
            }}
          />
        )}
      </div>
      {match && (
        <span className="block bg-sheet px-2 py-1 text-sm">
          {t.story.isOurs} · {say.share(match.score)}
        </span>
      )}
    </div>
  )
}
