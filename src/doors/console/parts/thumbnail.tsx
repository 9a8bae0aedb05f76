import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import { usePlace } from '../data/queries.ts'

/** Where a picture kept by its content hash is fetched. */
export function useMediaUrl(): (picture: string) => string {
  const { world, brand } = usePlace()
  return (picture) =>
    /^(data:|\/)/.test(picture)
      ? picture
      : `/w/${encodeURIComponent(world)}/api/b/${encodeURIComponent(brand)}/media/${encodeURIComponent(picture)}`
}

export function Thumbnail({
  picture,
  alt,
  className = '',
}: {
  picture: string | null
  alt: string
  className?: string
}) {
  const url = useMediaUrl()
  const [broken, setBroken] = useState(false)
  const shape = `shrink-0 overflow-hidden rounded-xl border border-line bg-sunk ${className}`
  // The server's content policy lets no other site's pictures in: asking would only fail.
  const elsewhere = picture !== null && /^https?:/.test(picture)
  if (picture === null || elsewhere || broken)
    return (
      <span className={`grid place-items-center text-soft ${shape}`}>
        <ImageOff aria-hidden="true" className="size-5" />
        {alt && <span className="sr-only">{alt}</span>}
      </span>
    )
  return (
    <img
      src={url(picture)}
      alt={alt}
      loading="lazy"
      onError={() => setBroken(true)}
      className={`object-cover ${shape}`}
    />
  )
}
