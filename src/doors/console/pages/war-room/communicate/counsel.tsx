import { useWords } from '../../../data/preferences.ts'
import { usePlace } from '../../../data/queries.ts'
import { buttonLook } from '../../../parts/button.tsx'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'

/** Advice with its reasons, whom our statements reached, and the sheet for those who answer the phone. A person decides. */
export function Counsel() {
  const t = useWords()
  const say = useSay()
  const place = usePlace()
  const { detail } = useRoom()
  const { reach } = detail
  const share = (value: number | null) => (value === null ? '—' : say.share(value))
  const sheet = `/w/${place.world}/api/b/${place.brand}/incidents/${detail.incident.id}/sheet.html`
  return (
    <section className="space-y-3">
      <details>
        <summary className="font-medium">{t.counsel.title}</summary>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {detail.advice.map((one) => (
            <li key={one.code}>{one.sentence}</li>
          ))}
        </ul>
      </details>
      {reach && (
        <details data-testid="reach">
          <summary className="font-medium">{t.counsel.reach}</summary>
          <p className="mt-2">
            {t.counsel.reached(say.share(reach.share))} {t.counsel.reactions(say.count(reach.reactions))}{' '}
            {t.counsel.tone(share(reach.negativeBefore), share(reach.negativeAfter))}
          </p>
          {reach.unreached.length > 0 && (
            <>
              <p className="mt-1">{t.counsel.unreached}</p>
              <ul className="list-disc pl-5">
                {reach.unreached.map((one) => (
                  <li key={`${one.network} ${one.author}`}>
                    {one.author}{' '}
                    <span className="text-soft">
                      ({one.network}, {say.count(one.followers)})
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </details>
      )}
      <a href={sheet} target="_blank" rel="noreferrer" className={buttonLook('plain', 'small')}>
        {t.counsel.sheet}
      </a>
    </section>
  )
}
