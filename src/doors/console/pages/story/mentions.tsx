import type { MentionView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty } from '../../parts/states.tsx'
import { Thumbnail } from '../../parts/thumbnail.tsx'
import { useSay } from '../../parts/time.ts'
import { Correct } from './correct.tsx'
import { Reasons } from './reasons.tsx'

/** Posts as people wrote them, with how they were read beside. */
export function Mentions({ title, mentions }: { title: string; mentions: MentionView[] }) {
  const t = useWords()
  return (
    <Sheet title={title}>
      {mentions.length === 0 && <Empty>{t.now.noStories}</Empty>}
      <ul className="divide-y divide-line">
        {mentions.map((one) => (
          <Mention key={`${one.network}${one.id}`} mention={one} />
        ))}
      </ul>
    </Sheet>
  )
}

function Mention({ mention }: { mention: MentionView }) {
  const t = useWords()
  const say = useSay()
  const tone = t.story.tones[mention.tone as keyof typeof t.story.tones] ?? mention.tone
  const topics = mention.topics.map((topic) => t.story.topics[topic as keyof typeof t.story.topics] ?? topic)
  return (
    <li className="flex gap-4 py-3">
      {mention.pictures[0] && <Thumbnail picture={mention.pictures[0].sha256} alt="" className="size-14" />}
      <div className="min-w-0 flex-1">
        <p className="text-[0.95rem] text-soft">
          <span className="font-medium text-ink">{mention.author ?? t.story.anonymous}</span>
          {mention.followers !== null && ` (${t.story.followers(say.count(mention.followers))})`} ·{' '}
          {t.networks[mention.network as keyof typeof t.networks] ?? mention.network} · {say.day(mention.at)}
        </p>
        <p className="mt-0.5 break-words whitespace-pre-wrap" lang={mention.lang === 'und' ? undefined : mention.lang}>
          {mention.text}
        </p>
        <p className="mt-0.5 text-[0.95rem] text-soft">
          {[...(mention.near ? [t.story.nearSpelling] : []), tone, ...topics].join(' · ')}
          {mention.url && (
            <>
              {' · '}
              <a href={mention.url} target="_blank" rel="noreferrer">
                {t.story.seeThere}
              </a>
            </>
          )}
        </p>
        <Reasons mention={mention} />
        <Correct mention={mention} />
      </div>
    </li>
  )
}
