import type { CommonVoice } from '../facts.ts'
import { english } from './en.ts'
import { french } from './fr.ts'

/** What any crowd says, by language and voice, with {brand} and {thing} to fill in. */
export const commonVoices: Readonly<Record<'fr' | 'en', Readonly<Record<CommonVoice, readonly string[]>>>> = {
  fr: french,
  en: english,
}
