import type { ScreenshotView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { Field, Tick } from '../../parts/field.tsx'
import { Thumbnail } from '../../parts/thumbnail.tsx'
import { useSay } from '../../parts/time.ts'

type Props = {
  seen: ScreenshotView | null
  pages: string[]
  choose: (pages: string[]) => void
  address: string
  write: (address: string) => void
}

/** The pages recognised in the picture, the best one ticked; or a line to paste an address. */
export function Found({ seen, pages, choose, address, write }: Props) {
  const t = useWords()
  const say = useSay()
  const matches = (seen?.matches ?? []).filter((match) => match.page !== null).slice(0, 5)
  return (
    <section aria-live="polite" className="space-y-3" data-testid="matches">
      {seen && !seen.readable && <p className="text-ember">{seen.reason ?? t.screenshot.unreadable}</p>}
      {matches.length > 0 && (
        <>
          <h2 className="text-xl">
            {matches.length === 1 ? t.screenshot.found : t.screenshot.foundMany(matches.length)}
          </h2>
          <ul className="space-y-2">
            {matches.map((match) => (
              <li key={match.picture} className="flex items-center gap-3 rounded-xl border border-line bg-sheet p-3">
                <Thumbnail picture={match.picture} alt="" className="size-16" />
                <Tick
                  className="min-w-0 flex-1"
                  checked={pages.includes(match.page!)}
                  onChange={(event) =>
                    choose(event.target.checked ? [...pages, match.page!] : pages.filter((page) => page !== match.page))
                  }
                  label={
                    <>
                      <span className="block font-semibold">{match.item}</span>
                      <span className="block text-[0.95rem] break-all text-soft">{match.page}</span>
                      <span className="block text-[0.95rem] text-soft">
                        {match.read ? t.story.readAs[match.read] : t.screenshot.sure(say.share(match.score))}
                        {match.flipped && ` · ${t.story.mirrored}`}
                      </span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {matches.length === 0 && (
        <>
          {seen?.readable && <p>{t.screenshot.notFound}</p>}
          <Field
            label={t.screenshot.address}
            hint={t.screenshot.addressHint}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={address}
            onChange={(event) => write(event.target.value)}
            data-testid="page-address"
          />
        </>
      )}
    </section>
  )
}
