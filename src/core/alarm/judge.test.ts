import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Situation } from '../../contract/stages.ts'
import type { Surprise } from '../../contract/stream.ts'
import { judgeSituation, makeAlarm, nextRinging } from './judge.ts'
import { newUsual, usualOf } from './usual.ts'

const AT = Date.UTC(2012, 0, 4, 10)
const bell = {
  minMentions: 8,
  minAuthors: 5,
  redTopicAuthors: 3,
  falseRingsPerWeek: 1,
  silenceHours: 24,
  reRingFactor: 1.5,
}

function surprise(times: number, changes: Partial<Surprise> = {}): Surprise {
  const over = times >= 3
  return {
    window: 60,
    count: times * 4,
    expected: 4,
    low: 1,
    high: 8,
    score: 0.6,
    times,
    over,
    learning: false,
    weeks: 40,
    ...changes,
  }
}

function situation(changes: Partial<Situation> = {}): Situation {
  return {
    brand: { id: 'm', name: 'Marjolaine', timezone: 'Europe/Paris', bell },
    story: 's1',
    title: 'photo',
    at: AT,
    mentions: 30,
    authors: 24,
    negativeShare: 0.5,
    negative: { share: 0.5, low: 0.3, high: 0.7 },
    mockingShare: 0.1,
    mockingAuthors: 1,
    redTopics: {},
    crisisWords: 0,
    boycottAuthors: 0,
    networks: ['bluesky'],
    press: false,
    rivalOrPolitics: false,
    largestAudience: 400,
    samePictureAuthors: 0,
    samePictureShare: 0,
    page: null,
    calmed: null,
    surprises: { mentions: surprise(5) },
    growth: null,
    pace: null,
    duplicateShare: 0,
    positiveShare: 0.1,
    ironyShare: 0,
    texts: 30,
    usual: usualOf(newUsual()),
    ...changes,
  }
}

test('a wave of complaints over its budget rings as a murmur and says its numbers', () => {
  const verdict = judgeSituation(situation(), null)
  assert.equal(verdict.level, 'N1')
  assert.equal(verdict.ring, true)
  const volume = verdict.because.find((finding) => finding.code === 'volume')
  assert.deepEqual([volume?.params['count'], volume?.params['weekday'], volume?.params['hour']], [20, 3, 11])
  assert.equal(makeAlarm('a1', situation(), verdict).level, 'N1')
})

test('two different signs of a row make its level; volume counts once', () => {
  const tenfold = { mentions: surprise(12), negative: surprise(14), authors: surprise(11) }
  assert.equal(judgeSituation(situation({ surprises: tenfold }), null).level, 'N1')
  assert.equal(judgeSituation(situation({ surprises: tenfold, crisisWords: 9 }), null).level, 'N2')
  const press = { surprises: { mentions: surprise(31) }, press: true }
  assert.equal(judgeSituation(situation(press), null).level, 'N3')
  assert.equal(judgeSituation(situation({ press: true, crisisWords: 9 }), null).level, 'N2')
})

test('a red topic needs one sign and three authors, whatever the floors', () => {
  const red = { redTopics: { nudity: 3 }, mentions: 4, authors: 4, surprises: {} }
  assert.equal(judgeSituation(situation(red), null).ring, true)
  assert.equal(judgeSituation(situation({ ...red, crisisWords: 3 }), null).level, 'N2')
  assert.equal(judgeSituation(situation({ ...red, redTopics: { nudity: 2 } }), null).ring, false)
})

test('even mere mockery rings', () => {
  const mockery = { mockingAuthors: 6, mockingShare: 0.6, negativeShare: 0, mentions: 9, authors: 8, surprises: {} }
  assert.equal(judgeSituation(situation(mockery), null).level, 'N1')
  assert.equal(judgeSituation(situation({ ...mockery, mockingAuthors: 4 }), null).ring, false)
})

test('N4 is never given by the machine and never taken back by it', () => {
  const worst = situation({
    press: true,
    rivalOrPolitics: true,
    boycottAuthors: 40,
    surprises: { mentions: surprise(90) },
  })
  assert.equal(judgeSituation(worst, null).level, 'N3')
  const ringing = { level: 'N4' as const, since: AT - 9e7, lastRing: AT - 9e7, loudest: 400_009 }
  assert.equal(judgeSituation(situation({ surprises: {} }), ringing).level, 'N4')
})

test('floors, spam and praise keep it quiet and say so', () => {
  const few = judgeSituation(situation({ mentions: 7 }), null)
  assert.deepEqual([few.ring, few.quiet[0]?.code], [false, 'quiet_floors'])
  const spam = judgeSituation(situation({ duplicateShare: 0.9, authors: 6 }), null)
  assert.deepEqual([spam.ring, spam.quiet[0]?.code], [false, 'quiet_spam'])
  const launch = { negativeShare: 0.05, mockingShare: 0.02, positiveShare: 0.8, networks: ['a', 'b'], press: true }
  const praise = judgeSituation(situation(launch), null)
  assert.deepEqual([praise.ring, praise.level, praise.quiet[0]?.code], [false, 'N0', 'quiet_praise'])
  assert.equal(judgeSituation(situation({ ...launch, ironyShare: 0.4, mockingShare: 0.4 }), null).ring, true)
})

test('mentions and visits of the same page together ring earlier and louder', () => {
  const early = situation({
    mentions: 5,
    authors: 4,
    page: '/p/4711',
    surprises: { mentions: surprise(2.5, { over: false }), visits: surprise(8) },
  })
  assert.deepEqual([judgeSituation(early, null).ring, judgeSituation(early, null).level], [true, 'N2'])
  assert.equal(judgeSituation({ ...early, page: null }, null).ring, false)
})

test('one story is one alarm: silent for a day unless half as loud again or a level higher; down after an hour', () => {
  const first = judgeSituation(situation(), null)
  let ringing = nextRinging(situation(), first, null)
  const later = (minutes: number, changes: Partial<Situation> = {}) =>
    situation({ at: AT + minutes * 60_000, ...changes })
  assert.equal(judgeSituation(later(5), ringing).ring, false)
  const louder = { surprises: { mentions: surprise(7.5) } }
  assert.equal(judgeSituation(later(5, louder), ringing).ring, false)
  assert.equal(judgeSituation(later(185, louder), ringing).again, true)
  assert.equal(judgeSituation(later(5, { crisisWords: 9, networks: ['a', 'b'] }), ringing).level, 'N2')
  assert.equal(judgeSituation(later(24 * 60), ringing).again, true)

  const calmed = later(30, { surprises: {}, mentions: 2 })
  const held = judgeSituation(calmed, ringing)
  assert.equal(held.level, 'N1')
  ringing = nextRinging(calmed, held, ringing)
  const after = later(61, { surprises: {}, mentions: 2 })
  assert.equal(judgeSituation(after, ringing).level, 'N0')
  ringing = nextRinging(after, judgeSituation(after, ringing), ringing)
  assert.equal(judgeSituation(later(90), ringing).ring, false, 'coming back to the same level wakes nobody')
})

test('what rises after calm rings again as a re-flare, first of all its reasons', () => {
  const calm = { at: AT - 30 * 3_600_000, level: 'N3', halfLifeHours: 4.5 } as const
  const verdict = judgeSituation(situation({ calmed: calm }), null)
  assert.deepEqual([verdict.ring, verdict.again], [true, true])
  assert.deepEqual(verdict.because[0], {
    code: 'reflare',
    params: { hours: 30, level: 'N3', halfLifeHours: 4.5 },
  })
  const quiet = judgeSituation(situation({ calmed: calm, mentions: 3, authors: 3 }), null)
  assert.equal(quiet.ring, false, 'three late-comers are no re-flare')
})

test('a story that outruns how this brand’s stories begin calls a murmur before volume does, where there is harm', () => {
  const few = { mentions: 9, authors: 9, surprises: { mentions: surprise(2) } }
  const pace = { share: 0.97, posts: 9, minutes: 60, stories: 80 }
  const verdict = judgeSituation(situation({ ...few, pace }), null)
  assert.deepEqual([verdict.ring, verdict.level], [true, 'N1'])
  assert.ok(verdict.because.some(({ code }) => code === 'outruns'))
  const silent = [
    situation({ ...few, pace: { ...pace, share: 0.9 } }),
    situation({ ...few, pace: { ...pace, stories: 6 } }),
    situation({ ...few, pace, negativeShare: 0.05, positiveShare: 0.8 }),
    situation({ ...few, pace, mentions: 5 }),
  ]
  for (const one of silent) assert.equal(judgeSituation(one, null).ring, false)
})
