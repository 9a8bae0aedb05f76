import { type ReactNode, useId } from 'react'

/** A part of a page with its heading. */
export function Sheet(props: {
  title?: ReactNode
  aside?: ReactNode
  children: ReactNode
  className?: string
  id?: string
  bare?: boolean
}) {
  const heading = useId()
  const ground = props.bare ? '' : 'rounded-2xl border border-line bg-sheet p-4 sm:p-5'
  return (
    <section
      id={props.id}
      aria-labelledby={props.title ? heading : undefined}
      className={`${ground} ${props.className ?? ''}`}
    >
      {props.title && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2 id={heading} className="text-lg">
            {props.title}
          </h2>
          {props.aside && <div className="text-[0.95rem] text-soft">{props.aside}</div>}
        </div>
      )}
      {props.children}
    </section>
  )
}
