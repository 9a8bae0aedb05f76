import { useWords } from '../../../data/preferences.ts'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'
import { characters } from './draft.ts'

/** How long the text is, and for each outlet whether it fits. */
export function Counters({ text }: { text: string }) {
  const t = useWords()
  const say = useSay()
  const { outlets } = useRoom().detail
  const length = characters(text)
  const limited = outlets.filter((one) => one.characters !== null)
  return (
    <ul className="numbers flex flex-wrap gap-x-5 text-[0.95rem] text-soft">
      <li>{t.room.say.length(say.count(length))}</li>
      {limited.map((one) => {
        const over = length - one.characters!
        return (
          <li key={one.id} className={over > 0 ? 'font-semibold text-ember' : ''}>
            {one.title} : {over > 0 ? t.room.say.tooLong(say.count(over)) : t.room.say.fits(say.count(one.characters!))}
          </li>
        )
      })}
    </ul>
  )
}
