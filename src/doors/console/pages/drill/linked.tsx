import type { ReactNode } from 'react'

/** A source as it is written, its address made a link. */
export function linked(source: string): ReactNode {
  const address = source.match(/https?:\/\/\S+/)?.[0]
  if (!address) return source
  const [before, after] = source.split(address)
  return (
    <>
      {before}
      <a href={address} target="_blank" rel="noreferrer" className="break-all">
        {address}
      </a>
      {after}
    </>
  )
}
