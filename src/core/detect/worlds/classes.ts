import type { PhraseClass } from './phrases.ts'

/** What can happen to a brand in a simulated world, and whether somebody should be woken. */
export const EPISODES = {
  screenshot: { harm: true },
  complaint: { harm: true },
  admockery: { harm: true },
  boycott: { harm: true },
  slowburn: { harm: true },
  murmur: { harm: true },
  launch: { harm: false },
  praise: { harm: false },
  spam: { harm: false },
  homonym: { harm: false },
  others: { harm: false },
} as const
export type EpisodeKind = keyof typeof EPISODES

/** How an episode moves. Counts are times the brand's hourly habit, with a floor in posts an hour for tiny brands. */
export type Course = {
  phrases: PhraseClass
  hours: [number, number]
  arrivals: [number, number]
  least: number
  halfLife: [number, number]
  branching: [number, number]
  rise: [number, number]
  networks: [number, number]
  /** Share of the posts that are bare reshares, and that carry the episode's picture. */
  reshares: number
  picture: number
  /** Accounts that make the episode's posts: null for as many as there are people. */
  accounts: number | null
}

export const COURSES: Record<EpisodeKind, Course> = {
  screenshot: {
    phrases: 'screenshot',
    hours: [24, 60],
    arrivals: [0.8, 4],
    least: 3,
    halfLife: [3, 9],
    branching: [0.55, 0.85],
    rise: [1, 4],
    networks: [1, 3],
    reshares: 0.4,
    picture: 0.7,
    accounts: null,
  },
  complaint: {
    phrases: 'complaint',
    hours: [24, 72],
    arrivals: [0.8, 2.5],
    least: 3,
    halfLife: [6, 18],
    branching: [0.2, 0.5],
    rise: [2, 8],
    networks: [1, 2],
    reshares: 0.15,
    picture: 0.05,
    accounts: null,
  },
  admockery: {
    phrases: 'admockery',
    hours: [24, 60],
    arrivals: [0.8, 3],
    least: 3,
    halfLife: [4, 12],
    branching: [0.4, 0.75],
    rise: [1, 5],
    networks: [1, 3],
    reshares: 0.35,
    picture: 0.3,
    accounts: null,
  },
  boycott: {
    phrases: 'boycott',
    hours: [36, 96],
    arrivals: [0.7, 3],
    least: 3,
    halfLife: [8, 24],
    branching: [0.5, 0.8],
    rise: [2, 8],
    networks: [2, 3],
    reshares: 0.45,
    picture: 0.15,
    accounts: null,
  },
  slowburn: {
    phrases: 'slowburn',
    hours: [72, 144],
    arrivals: [0.5, 1.1],
    least: 2,
    halfLife: [40, 80],
    branching: [0.1, 0.35],
    rise: [24, 60],
    networks: [1, 2],
    reshares: 0.1,
    picture: 0.05,
    accounts: null,
  },
  murmur: {
    phrases: 'admockery',
    hours: [6, 14],
    arrivals: [0.3, 0.7],
    least: 4,
    halfLife: [2, 4],
    branching: [0.2, 0.4],
    rise: [0.5, 2],
    networks: [1, 1],
    reshares: 0.1,
    picture: 0.4,
    accounts: null,
  },
  launch: {
    phrases: 'launch',
    hours: [10, 36],
    arrivals: [0.8, 4],
    least: 3,
    halfLife: [3, 8],
    branching: [0.2, 0.5],
    rise: [0, 2],
    networks: [1, 3],
    reshares: 0.3,
    picture: 0.4,
    accounts: null,
  },
  praise: {
    phrases: 'praise',
    hours: [12, 36],
    arrivals: [0.8, 3.5],
    least: 3,
    halfLife: [3, 9],
    branching: [0.4, 0.7],
    rise: [0.5, 3],
    networks: [1, 2],
    reshares: 0.35,
    picture: 0.2,
    accounts: null,
  },
  spam: {
    phrases: 'spam',
    hours: [2, 10],
    arrivals: [2, 8],
    least: 15,
    halfLife: [1, 4],
    branching: [0, 0],
    rise: [0, 0.5],
    networks: [1, 1],
    reshares: 0,
    picture: 0.3,
    accounts: 6,
  },
  homonym: {
    phrases: 'homonym',
    hours: [6, 24],
    arrivals: [1, 6],
    least: 5,
    halfLife: [2, 6],
    branching: [0.2, 0.5],
    rise: [0, 1],
    networks: [1, 2],
    reshares: 0.25,
    picture: 0.1,
    accounts: null,
  },
  others: {
    phrases: 'others',
    hours: [3, 12],
    arrivals: [0.8, 3],
    least: 4,
    halfLife: [1.5, 4],
    branching: [0.2, 0.4],
    rise: [0, 0.5],
    networks: [1, 2],
    reshares: 0.2,
    picture: 0,
    accounts: null,
  },
}
