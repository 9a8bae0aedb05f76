import { Link, useParams } from '@tanstack/react-router'
import type { StoryDetail } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace, useStory } from '../../data/queries.ts'
import { buttonLook } from '../../parts/button.tsx'
import { LevelMark } from '../../parts/level.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Shown } from '../../parts/states.tsx'
import { useSay } from '../../parts/time.ts'
import { VolumeChart } from '../../parts/volume-chart.tsx'
import { OpenIncident } from '../alarm/open-incident.tsx'
import { Shares } from '../now/stories.tsx'
import { Mentions } from './mentions.tsx'
import { NotUs } from './not-us.tsx'
import { Pictures } from './pictures.tsx'

export function StoryPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <Shown query={useStory(id)}>{(detail) => <Story detail={detail} />}</Shown>
}

function Story({ detail }: { detail: StoryDetail }) {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const { story } = detail
  const networks = Object.entries(story.networks).sort((a, b) => b[1] - a[1])
  const visits = detail.visits.reduce((sum, bin) => sum + bin.count, 0)
  return (
    <div className="space-y-5">
      <header>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
          <LevelMark level={story.level} large />
          {t.story.since(say.day(story.first))} · {t.now.postsBy(say.count(story.posts), say.count(story.authors))}
        </p>
        <h1 className="mt-3 max-w-4xl text-2xl sm:text-3xl">{story.title}</h1>
        {detail.growthSentence && <p className="mt-2 text-xl">{detail.growthSentence}</p>}
        {detail.forecastSentence && <p className="mt-1 text-soft">{detail.forecastSentence}</p>}
        <Shares negative={story.negativeShare} mocking={story.mockingShare} />
        <div className="mt-5">
          {detail.incident ? (
            <Link
              to="/w/$world/b/$brand/incidents/$id"
              params={{ ...place, id: detail.incident }}
              className={buttonLook('main', 'large')}
            >
              {t.incident.openRoom}
            </Link>
          ) : (
            <OpenIncident
              look="main"
              about={{
                title: story.title,
                story: story.id,
                alarm: detail.alarms[0]?.id ?? null,
                level: story.level,
                page: detail.match?.page ?? story.page,
              }}
            />
          )}
        </div>
        {story.posts > 0 && <NotUs story={story.id} />}
      </header>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-5">
          <Sheet title={t.story.spread}>
            <VolumeChart bins={detail.volume} />
          </Sheet>
          <Pictures groups={detail.pictures} match={detail.match} page={story.page} />
          <Mentions title={t.story.first} mentions={detail.first} />
          <Mentions title={t.story.latest} mentions={detail.latest} />
        </div>
        <aside className="space-y-5" aria-label={t.story.networks}>
          <Sheet title={t.story.networks}>
            <ul className="space-y-2">
              {networks.map(([name, n]) => (
                <li key={name}>
                  <div className="flex justify-between gap-3">
                    <span>{t.networks[name as keyof typeof t.networks] ?? name}</span>
                    <span className="numbers text-soft">{t.story.posts(say.count(n))}</span>
                  </div>
                  <div aria-hidden="true" className="mt-1 h-1.5 rounded-full bg-sunk">
                    <div
                      className="h-full rounded-full bg-ink"
                      style={{ width: `${(100 * n) / (networks[0]?.[1] || 1)}%` }}
                    />
                  </div>
                </li>
              ))}
            </ul>
          </Sheet>
          <Sheet title={t.story.spreaders}>
            <ol className="space-y-2">
              {detail.topSpreaders.map((one) => (
                <li key={`${one.network}${one.author}`}>
                  <span className="font-medium break-words">{one.author}</span>
                  <span className="block text-[0.95rem] text-soft">
                    {t.networks[one.network as keyof typeof t.networks] ?? one.network}
                    {one.followers !== null && ` · ${t.story.followers(say.count(one.followers))}`} ·{' '}
                    {t.story.posts(say.count(one.mentions))}
                  </span>
                </li>
              ))}
            </ol>
          </Sheet>
          {visits > 0 && (
            <Sheet title={t.story.visits}>
              <VolumeChart bins={detail.visits} label={t.story.visitsSummary(say.count(visits))} />
            </Sheet>
          )}
        </aside>
      </div>
    </div>
  )
}
