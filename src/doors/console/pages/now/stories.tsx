import { Link } from '@tanstack/react-router'
import type { StoryView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { LevelMark } from '../../parts/level.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty } from '../../parts/states.tsx'
import { Thumbnail } from '../../parts/thumbnail.tsx'
import { useSay } from '../../parts/time.ts'

const SHOWN = 12

export function Stories({ stories, now }: { stories: StoryView[]; now: number }) {
  const t = useWords()
  return (
    <Sheet title={t.now.stories} aside={t.now.storiesAside}>
      {stories.length === 0 && <Empty>{t.now.noStories}</Empty>}
      <ul className="divide-y divide-line">
        {stories.slice(0, SHOWN).map((story) => (
          <StoryRow key={story.id} story={story} now={now} />
        ))}
      </ul>
    </Sheet>
  )
}

function StoryRow({ story, now }: { story: StoryView; now: number }) {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const networks = Object.entries(story.networks).sort((a, b) => b[1] - a[1])
  return (
    <li className="flex gap-4 py-3.5">
      <Thumbnail picture={story.picture} alt="" className="size-16 sm:size-20" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
          <Link
            to="/w/$world/b/$brand/stories/$id"
            params={{ ...place, id: story.id }}
            className="line-clamp-2 font-semibold"
          >
            {story.title}
          </Link>
          <LevelMark level={story.level} />
        </div>
        <p className="mt-1 text-[0.95rem] text-soft">
          {t.now.postsBy(say.count(story.posts), say.count(story.authors))} ·{' '}
          {t.now.lastSeen(say.near(story.last, now))}
        </p>
        <p className="mt-0.5 text-[0.95rem] text-soft">
          {networks
            .map(([name, n]) => `${t.networks[name as keyof typeof t.networks] ?? name} ${say.count(n)}`)
            .join(' · ')}
        </p>
        <Shares negative={story.negativeShare} mocking={story.mockingShare} />
      </div>
    </li>
  )
}

/** Two shares in words with their bars; a share too small to see is not drawn. */
export function Shares({ negative, mocking }: { negative: number; mocking: number }) {
  const t = useWords()
  const say = useSay()
  const bars = [
    { share: negative, label: t.now.negative(say.share(negative)), ground: 'bg-ember' },
    { share: mocking, label: t.now.mocking(say.share(mocking)), ground: 'bg-warn' },
  ].filter((bar) => bar.share >= 0.05)
  if (bars.length === 0) return null
  return (
    <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
      {bars.map((bar) => (
        <div key={bar.label} className="flex items-center gap-2 text-[0.95rem]">
          <span aria-hidden="true" className="h-1.5 w-20 overflow-hidden rounded-full bg-sunk">
            <span className={`block h-full ${bar.ground}`} style={{ width: `${bar.share * 100}%` }} />
          </span>
          {bar.label}
        </div>
      ))}
    </div>
  )
}
