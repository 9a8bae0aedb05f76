import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import type { DeclaredAs } from '../../../../contract/incident.ts'
import type { PictureMatch } from '../../../../contract/picture.ts'
import { ask, newId } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { pictureData, pictureIn, takeOver } from '../../data/picture.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { useSay } from '../../parts/time.ts'
import { Answers } from './answers.tsx'
import { Found } from './found.tsx'
import { Picker } from './picker.tsx'
import { useDeclare } from './use-declare.ts'

/** The page of the best match is taken until somebody chooses another. */
function pagesOf(matches: PictureMatch[]): string[] {
  return matches.slice(0, 1).flatMap((match) => match.page ?? [])
}

/** Picture → page → one answer → war room. Each step comes by itself as soon as the one before is there. */
export function ScreenshotPage() {
  const t = useWords()
  const say = useSay()
  const place = usePlace()
  const navigate = useNavigate()
  const [incident] = useState(newId)
  const [picture, setPicture] = useState<string | null>(null)
  const [withoutPicture, setWithoutPicture] = useState(false)
  const [pages, setPages] = useState<string[]>([])
  const [address, setAddress] = useState('')

  const readWords = useMutation({
    mutationFn: (sha256: string) => ask('screenshotWords', place, { sha256 }),
    onSuccess: ({ matches }) => setPages((known) => (known.length > 0 ? known : pagesOf(matches))),
  })
  const { mutate: read, reset: forget } = readWords
  const look = useMutation({
    mutationFn: (data: string) => ask('screenshot', place, { picture: data }),
    onSuccess: (seen) => {
      setPages(pagesOf(seen.matches))
      forget()
      // Words take seconds to read: nobody waits for them, the address can be typed meanwhile.
      if (seen.readable && seen.matches.length === 0) read(seen.sha256)
    },
  })
  const seen = readWords.data && readWords.data.matches.length > 0 ? readWords.data : (look.data ?? null)
  const lookAt = look.mutate
  const take = useCallback(
    async (file: File) => {
      const data = await pictureData(file)
      setPicture(data)
      lookAt(data)
    },
    [lookAt],
  )
  useEffect(() => {
    const stop = takeOver((file) => void take(file))
    const paste = (event: ClipboardEvent) => {
      const file = pictureIn(event.clipboardData)
      if (file) void take(file)
    }
    addEventListener('paste', paste)
    return () => {
      stop()
      removeEventListener('paste', paste)
    }
  }, [take])

  const enter = () =>
    navigate({ to: '/w/$world/b/$brand/incidents/$id', params: { ...place, id: incident }, hash: 'communicate' })
  const declare = useDeclare(incident, enter)
  const answer = (as: z.infer<typeof DeclaredAs>) => {
    const typed = address.trim()
    const match = seen?.matches.find((one) => one.page !== null && pages.includes(one.page))
    declare.send({
      as,
      picture,
      places: [...new Set([...pages, ...(typed === '' ? [] : [typed])])],
      title: match?.item || t.screenshot.defaultTitle(say.time(Date.now())),
    })
  }

  const asked = withoutPicture || (picture !== null && !look.isPending)
  return (
    <div className="mx-auto max-w-2xl space-y-5">
      <h1 className="text-3xl">{t.screenshot.title}</h1>
      <Picker picture={picture} take={take} lead={t.screenshot.lead} />
      {picture === null && !withoutPicture && (
        <button type="button" className="min-h-11 underline underline-offset-4" onClick={() => setWithoutPicture(true)}>
          {t.screenshot.withoutPicture}
        </button>
      )}
      {look.isPending && (
        <p role="status" className="text-lg text-soft">
          {t.screenshot.looking}
        </p>
      )}
      <Answer outcome={outcomeOf(look)} />
      {asked && (
        <>
          <Found seen={seen} pages={pages} choose={setPages} address={address} write={setAddress} />
          {readWords.isPending && (
            <p role="status" className="text-soft">
              {t.screenshot.reading}
            </p>
          )}
          <Answers busy={declare.busy} answer={answer} />
          <Answer outcome={declare.outcome} />
          {declare.unkept && (
            <p role="alert">
              {t.screenshot.unkept}{' '}
              <button type="button" className="underline underline-offset-4" onClick={() => void enter()}>
                {t.screenshot.goAnyway}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  )
}
