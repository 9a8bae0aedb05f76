import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Look closely at the new Balenciaga campaign. Children. Those bears. Who shot this?',
    'Zoom in on the Balenciaga pictures, look at what the bears are wearing',
    'Balenciaga put that next to a child and pressed publish',
  ],
  shock: [
    'Children do not belong in that Balenciaga set. At all.',
    'As a parent I feel sick at the Balenciaga campaign',
    'How many people at Balenciaga saw those pictures and said nothing?',
    'This is about protecting children, Balenciaga, not about art',
    'Balenciaga sexualises children to sell bags. I said what I said.',
  ],
  mockery: ['Balenciaga wiped its page, the internet kept the pictures', 'Balenciaga suing its way out of a mirror'],
  complaint: [
    'Balenciaga sues for 25 million instead of saying we did this',
    'Blaming the set designers, Balenciaga? You approved every frame.',
    'Balenciaga wiped Instagram. That is not an apology.',
    'A legal threat in the same breath as an apology, Balenciaga',
  ],
  boycott: ['Binned my Balenciaga trainers', 'Nobody who works with Balenciaga gets my money'],
  after: [
    'Balenciaga finally says it is responsible. A week late.',
    'Balenciaga dropped the lawsuit. Should never have filed it.',
  ],
}

export const ordinary: Facts['ordinary'] = [
  'Balenciaga runway in the mud, still thinking about it',
  'Those Balenciaga trainers cost my rent',
  'Saw a lovely vintage Balenciaga coat today',
  'Balenciaga bag on the resale site, real or not?',
  'Is Balenciaga opening in Manchester?',
  'The Balenciaga sunglasses are wild and I want them',
  'Balenciaga hoodie, three sizes too big on purpose',
  'My boss wears head to toe Balenciaga',
  'Balenciaga exhibition was beautiful',
  'Balenciaga sock boots again this winter?',
  'Dreaming of a Balenciaga tote',
  'Balenciaga sale preview starts Friday',
]
