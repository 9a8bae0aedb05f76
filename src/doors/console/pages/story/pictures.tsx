import type { PictureMatch } from '../../../../contract/picture.ts'
import type { VariantView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { useSay } from '../../parts/time.ts'
import { Outlined } from './outlined.tsx'

type Props = { groups: VariantView[][]; match: PictureMatch | null; page: string | null }

/** The story's pictures, versions of one together: the first one seen, what of it is ours, where it was edited. */
export function Pictures({ groups, match, page }: Props) {
  const t = useWords()
  const say = useSay()
  const found = match?.page ?? page
  if (groups.length === 0 && !found) return null
  return (
    <Sheet title={t.story.pictures}>
      {found && (
        <div className="mb-5 rounded-xl bg-sunk p-3.5">
          <h3 className="text-base">{t.story.matched}</h3>
          {match?.item && <p>{match.item}</p>}
          <a href={found} target="_blank" rel="noreferrer" className="break-all">
            {found}
          </a>
          {match && (
            <p className="text-[0.95rem] text-soft">
              {match.read ? t.story.readAs[match.read] : t.story.seenSure(say.share(match.score))}
            </p>
          )}
        </div>
      )}
      <ul className="space-y-6">
        {groups.map((group) => (
          <li key={group[0]!.sha256}>
            <Group group={group} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Group({ group }: { group: VariantView[] }) {
  const t = useWords()
  const say = useSay()
  const [first, ...others] = group as [VariantView, ...VariantView[]]
  const { at, network, author, url } = first.first
  const where = t.networks[network as keyof typeof t.networks] ?? network
  const times = group.reduce((sum, variant) => sum + variant.times, 0)
  return (
    <div className="grid gap-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="max-w-56">
        <Outlined variant={first} />
      </div>
      <div className="min-w-0 space-y-2">
        <p>
          <span className="font-semibold">{t.story.firstSeen}</span> {say.day(at)} · {author ?? t.story.anonymous} ·{' '}
          {where}
          {url && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer">
                {t.story.seeThere}
              </a>
            </>
          )}
        </p>
        <p className="text-soft">
          {t.story.times(times)}
          {others.length > 0 && ` · ${t.story.versions(group.length)}`}
        </p>
        <Read variant={first} />
        {others.length > 0 && (
          <ul className="flex flex-wrap gap-3 pt-1" aria-label={t.story.otherVersions}>
            {others.map((variant) => (
              <li key={variant.sha256} className="w-24">
                <Outlined variant={variant} />
                <p className="mt-1 text-sm text-soft">{t.story.times(variant.times)}</p>
                {variant.match?.edited && <p className="text-sm text-ember">{t.story.editedShort}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** What of this version is ours and how surely, and what somebody has changed in it. */
function Read({ variant: { match } }: { variant: VariantView }) {
  const t = useWords()
  const say = useSay()
  if (!match) return null
  return (
    <>
      <p>
        {match.read ? t.story.readAs[match.read] : `${t.story.isOurs} · ${say.share(match.score)}`}
        {match.flipped && ` · ${t.story.mirrored}`}
      </p>
      {match.edited && <p className="text-ember">{t.story.edited}</p>}
    </>
  )
}
