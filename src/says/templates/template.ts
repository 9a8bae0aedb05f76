/**
 * A first text: facts only, blanks filled from the incident. A pre-approved one counts as approved while only its facts are
 * filled in. `situation` is what was declared; the name says what it is about, for whom, and in which voice.
 */
export type Template = {
  id: string
  kind: 'holding' | 'apology' | 'reply' | 'internal' | 'cause'
  lang: 'fr' | 'en'
  situation: 'ours' | 'fake' | 'not_ours' | 'any'
  name: string
  text: string
  facts: readonly string[]
  preApproved: boolean
}
