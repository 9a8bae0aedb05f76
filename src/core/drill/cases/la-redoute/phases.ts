import { ACUTE } from './time.ts'
import type { VoiceName } from './voices.ts'

/** A stretch of time: how many posts, who speaks how often, and what share only repeats others. */
export type Phase = {
  day: string
  from: string
  to: string
  count: number
  mix: Partial<Record<VoiceName, number>>
  repeats: number
  networks: Readonly<Record<string, number>>
}

const X_ONLY = { x: 1 }
const FIRST = { x: 8, facebook: 2 }
const ALL = { x: 6, facebook: 3, forum: 1 }

const LAUGH = { jokes: 5, dry: 2.4, reactions: 4, atTheShocked: 1 }

/** 4 January by the hour, the days after, and the gesture of February (Europe/Paris). */
export const phases: readonly Phase[] = [
  {
    day: ACUTE,
    from: '11:02',
    to: '11:24',
    count: 12,
    mix: { finders: 6, jokes: 3, dry: 1 },
    repeats: 0.25,
    networks: X_ONLY,
  },
  {
    day: ACUTE,
    from: '11:24',
    to: '11:48',
    count: 24,
    mix: { finders: 4, jokes: 5, dry: 2, parents: 1 },
    repeats: 0.35,
    networks: FIRST,
  },
  {
    day: ACUTE,
    from: '11:48',
    to: '12:30',
    count: 38,
    mix: { ...LAUGH, finders: 3, parents: 3, questions: 1 },
    repeats: 0.4,
    networks: ALL,
  },
  {
    day: ACUTE,
    from: '12:30',
    to: '13:10',
    count: 52,
    mix: { ...LAUGH, finders: 2, parents: 4, questions: 2, defenders: 0.5 },
    repeats: 0.45,
    networks: ALL,
  },
  {
    day: ACUTE,
    from: '13:10',
    to: '14:00',
    count: 66,
    mix: { ...LAUGH, parents: 4, questions: 1, afterApology: 3, defenders: 1 },
    repeats: 0.5,
    networks: ALL,
  },
  {
    day: ACUTE,
    from: '14:00',
    to: '15:00',
    count: 58,
    mix: { ...LAUGH, parents: 3, afterApology: 4, defenders: 2, erasedRumour: 2 },
    repeats: 0.5,
    networks: ALL,
  },
  {
    day: ACUTE,
    from: '15:00',
    to: '16:54',
    count: 46,
    mix: { ...LAUGH, parents: 2, afterApology: 2, defenders: 3, erasedRumour: 1 },
    repeats: 0.5,
    networks: ALL,
  },
  {
    day: ACUTE,
    from: '16:54',
    to: '17:50',
    count: 48,
    mix: { priceWave: 10, jokes: 1, questions: 1 },
    repeats: 0.45,
    networks: ALL,
  },
  {
    day: ACUTE,
    from: '17:50',
    to: '20:30',
    count: 42,
    mix: { ...LAUGH, priceWave: 2, parents: 2, defenders: 2 },
    repeats: 0.6,
    networks: ALL,
  },
  {
    day: ACUTE,
    from: '20:30',
    to: '23:50',
    count: 26,
    mix: { jokes: 3, dry: 2, defenders: 1 },
    repeats: 0.7,
    networks: ALL,
  },
  {
    day: '2012-01-05',
    from: '08:10',
    to: '12:30',
    count: 26,
    mix: { rivalWave: 5, daysAfter: 2, parents: 1 },
    repeats: 0.4,
    networks: ALL,
  },
  {
    day: '2012-01-05',
    from: '12:30',
    to: '17:40',
    count: 18,
    mix: { rivalWave: 2, daysAfter: 3 },
    repeats: 0.5,
    networks: ALL,
  },
  { day: '2012-01-05', from: '18:30', to: '22:30', count: 5, mix: { daysAfter: 1 }, repeats: 0.3, networks: ALL },
  { day: '2012-01-06', from: '09:00', to: '20:00', count: 8, mix: { daysAfter: 1 }, repeats: 0.1, networks: ALL },
  { day: '2012-01-07', from: '09:30', to: '17:00', count: 3, mix: { daysAfter: 1 }, repeats: 0, networks: ALL },
  {
    day: '2012-01-09',
    from: '09:00',
    to: '09:20',
    count: 3,
    mix: { sparse: 1, ordinary: 2 },
    repeats: 0,
    networks: ALL,
  },
  {
    day: '2012-01-12',
    from: '17:10',
    to: '17:25',
    count: 3,
    mix: { sparse: 1, ordinary: 2 },
    repeats: 0,
    networks: ALL,
  },
  {
    day: '2012-01-16',
    from: '12:05',
    to: '12:20',
    count: 3,
    mix: { sparse: 1, ordinary: 2 },
    repeats: 0,
    networks: ALL,
  },
  {
    day: '2012-01-20',
    from: '20:30',
    to: '20:45',
    count: 3,
    mix: { sparse: 1, ordinary: 2 },
    repeats: 0,
    networks: ALL,
  },
  {
    day: '2012-01-25',
    from: '10:15',
    to: '10:30',
    count: 3,
    mix: { sparse: 1, ordinary: 2 },
    repeats: 0,
    networks: ALL,
  },
  {
    day: '2012-01-30',
    from: '18:00',
    to: '18:15',
    count: 3,
    mix: { sparse: 1, ordinary: 2 },
    repeats: 0,
    networks: ALL,
  },
  { day: '2012-02-01', from: '16:06', to: '19:30', count: 16, mix: { game: 1 }, repeats: 0.3, networks: ALL },
  { day: '2012-02-02', from: '09:00', to: '12:00', count: 9, mix: { game: 1 }, repeats: 0.2, networks: ALL },
  { day: '2012-02-03', from: '10:00', to: '11:00', count: 4, mix: { game: 1 }, repeats: 0, networks: ALL },
]

/** Accounts that many follow, and when they speak. */
export const stars: readonly { day: string; clock: string; voice: VoiceName; handle: string; followers: number }[] = [
  { day: ACUTE, clock: '12:22', voice: 'jokes', handle: 'le_grand_zapping', followers: 182_000 },
  { day: ACUTE, clock: '13:31', voice: 'dry', handle: 'chroniques_du_rayon', followers: 96_000 },
  { day: ACUTE, clock: '17:02', voice: 'priceWave', handle: 'mes_petits_prix', followers: 241_000 },
]
