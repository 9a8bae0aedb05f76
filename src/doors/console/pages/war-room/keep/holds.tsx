import { FileArchive, TriangleAlert } from 'lucide-react'
import { newId } from '../../../data/ask.ts'
import { useWords } from '../../../data/preferences.ts'
import { usePlace } from '../../../data/queries.ts'
import { buttonLook } from '../../../parts/button.tsx'
import { FoldForm } from '../../../parts/fold-form.tsx'
import { useSay } from '../../../parts/time.ts'
import { useWorldTime } from '../../../parts/world-clock.ts'
import { useRoom } from '../room.ts'

const DAY = 86_400_000

/** What vanished without a word, the archive for those who verify, and what the law wants kept. */
export function Holds() {
  const t = useWords()
  const say = useSay()
  const now = useWorldTime()
  const place = usePlace()
  const { detail, me } = useRoom()
  const { incident } = detail
  const archive = `/w/${place.world}/api/b/${place.brand}/incidents/${incident.id}/archive.zip`
  return (
    <section className="space-y-3">
      {incident.silentRemovals.map((one) => (
        <p
          key={one.place}
          className="flex gap-2.5 rounded-xl bg-glow px-3.5 py-2.5 text-ember"
          data-testid="silent-removal"
        >
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          {t.holds.silent(one.place)}
        </p>
      ))}
      {incident.evidence.length > 0 && (
        <p>
          <a href={archive} className={buttonLook('plain')} data-testid="archive">
            <FileArchive aria-hidden="true" className="size-4.5" />
            {t.holds.archive}
          </a>
          <span className="mt-1 block text-[0.95rem] text-soft">{t.holds.archiveHow}</span>
        </p>
      )}
      {incident.holds
        .filter((one) => one.releasedAt === null)
        .map((one) => (
          <div key={one.id}>
            <p>{t.holds.held(say.day(one.until))}</p>
            <FoldForm
              incident={incident.id}
              title={t.holds.lift}
              send={t.frame.save}
              asks={[{ name: 'reason', label: t.room.reason }]}
              make={({ reason }) => ({ type: 'release_hold', hold: one.id, reason })}
            />
          </div>
        ))}
      <FoldForm
        incident={incident.id}
        title={t.holds.legal}
        send={t.holds.hold}
        asks={[
          { name: 'reason', label: t.room.reason },
          { name: 'days', label: t.holds.until, kind: 'number', start: '365' },
        ]}
        make={({ reason, days }) => ({
          type: 'legal_hold',
          hold: newId(),
          reason,
          until: Math.round(now) + Number(days) * DAY,
          owner: me.id,
        })}
      >
        <p className="text-[0.95rem] text-soft">{t.holds.legalWhat}</p>
      </FoldForm>
    </section>
  )
}
