import { Link, useParams } from '@tanstack/react-router'
import { Download, Printer } from 'lucide-react'
import { usePreferences, useWords } from '../../data/preferences.ts'
import { usePlace, useReview } from '../../data/queries.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Shown } from '../../parts/states.tsx'
import { Markdown } from './markdown.tsx'

/** The after-action review, written from the logbook; printed as it is. */
export function ReviewPage() {
  const t = useWords()
  const place = usePlace()
  const { lang } = usePreferences()
  const { id } = useParams({ strict: false }) as { id: string }
  const base = `/w/${encodeURIComponent(place.world)}/api/b/${encodeURIComponent(place.brand)}/incidents/${encodeURIComponent(id)}`
  return (
    <div className="mx-auto max-w-3xl">
      <div data-no-print className="mb-6 flex flex-wrap items-center gap-3">
        <Link to="/w/$world/b/$brand/incidents/$id" params={{ ...place, id }} className={buttonLook('quiet')}>
          {t.review.back}
        </Link>
        <Button onClick={() => print()} icon={<Printer aria-hidden="true" className="size-4.5" />}>
          {t.review.print}
        </Button>
        <a
          href={`${base}/review.html?lang=${lang}`}
          target="_blank"
          rel="noreferrer"
          className={buttonLook('quiet')}
          data-testid="review-html"
        >
          {t.review.html}
        </a>
        <a href={`${base}/review.md?lang=${lang}`} download className={buttonLook('quiet')}>
          <Download aria-hidden="true" className="size-4.5" />
          {t.review.download}
        </a>
      </div>
      <Shown query={useReview(id)}>
        {(review) => (
          <article className="review-page" data-testid="review">
            {!/^# /m.test(review.markdown) && <h1>{t.review.title}</h1>}
            <Markdown text={review.markdown} />
          </article>
        )}
      </Shown>
    </div>
  )
}
