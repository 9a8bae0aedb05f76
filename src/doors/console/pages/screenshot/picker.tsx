import { ImageUp } from 'lucide-react'
import { useId, useState } from 'react'
import { pictureIn } from '../../data/picture.ts'
import { useWords } from '../../data/preferences.ts'
import { buttonLook } from '../../parts/button.tsx'

type Props = { picture: string | null; take: (file: File) => void; lead: string }

/** Choose, drop or paste. The whole field takes a drop; the button is a true file input. */
export function Picker({ picture, take, lead }: Props) {
  const t = useWords()
  const id = useId()
  const [over, setOver] = useState(false)
  const input = (
    <input
      id={id}
      type="file"
      accept="image/*"
      className="sr-only"
      data-testid="screenshot-file"
      onChange={(event) => {
        const file = event.target.files?.[0]
        if (file) take(file)
      }}
    />
  )
  const focus = 'has-focus-visible:outline-3 has-focus-visible:outline-ember'
  return (
    <section
      aria-label={t.screenshot.choose}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = pictureIn(event.dataTransfer)
        if (file) take(file)
      }}
      className={`rounded-2xl border-2 border-dashed p-5 ${over ? 'border-ember bg-glow' : 'border-edge bg-sheet'}`}
    >
      {picture === null ? (
        <div className="py-6 text-center">
          <p className="mb-5 text-lg">{lead}</p>
          <label htmlFor={id} className={`${buttonLook('main', 'large')} ${focus} w-full sm:w-auto`}>
            <ImageUp aria-hidden="true" className="size-5" />
            {t.screenshot.choose}
            {input}
          </label>
          <p className="mt-3 text-soft">{t.screenshot.orPaste}</p>
        </div>
      ) : (
        <div className="flex items-center gap-4">
          <img
            src={picture}
            alt={t.screenshot.yours}
            className="h-28 max-w-[45%] rounded-lg border border-line object-contain"
          />
          <label htmlFor={id} className={`${buttonLook('plain', 'small')} ${focus}`}>
            {t.screenshot.another}
            {input}
          </label>
        </div>
      )}
    </section>
  )
}
