import type { Actor, Person } from '../../../contract/people.ts'
import type { AnswerOf, BodyOf, ParamsOf, RouteName } from '../../../contract/routes.ts'
import type { Lang } from '../../../says/tools.ts'
import type { Hall } from '../hall.ts'

/** What a handler is told of the request besides its parameters and body. */
export type Visit = {
  hall: Hall
  lang: Lang
  person: Person | null
  /** The visitor within the brand that the address names; only there where the route is about a brand. */
  actor: Actor | null
  setCookie: (value: string | null, expires: number) => void
  address: string
}
export type Handler<N extends RouteName> = (params: ParamsOf<N>, body: BodyOf<N>, visit: Visit) => Promise<AnswerOf<N>>
export type Handlers = { [N in RouteName]: Handler<N> }

/** An answer other than 200, with a sentence a person can read. */
export class Turned extends Error {
  readonly status: number
  readonly code: string
  readonly sentence: string | null
  /** `sentence` where the code has none of its own among the door's words. */
  constructor(status: number, code: string, sentence: string | null = null) {
    super(sentence ?? code)
    this.sentence = sentence
    this.status = status
    this.code = code
  }
}
