import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'My KFC is shut. There is a sign on the door: no chicken.',
    'Drove twenty minutes to KFC and it is closed. No chicken. At KFC.',
    'Third KFC today with the lights off. What is going on?',
    'KFC in my town closed until further notice, they have run out of chicken',
  ],
  shock: [
    'KFC without chicken is like a pub without beer, how does that happen',
    'All those KFC staff sent home, are they being paid?',
  ],
  mockery: [
    'Why did the chicken cross the road? Not to go to KFC, apparently',
    'KFC has run out of chicken. Tomorrow: the sea runs out of water',
    'One job. It is in the name. KFC. The C stands for Closed',
    'KFC on Monday: would you like chips with your nothing?',
    'The chicken crisis of KFC will be a film one day',
    'KFC ran out of the one thing on the sign',
    'Somewhere a chicken is reading the KFC news and smiling',
  ],
  complaint: [
    'KFC tell us which ones are open instead of letting us drive around',
    'Ordered KFC, paid, got a call: no chicken. When is my refund?',
    'Promised the kids KFC for half term. Closed. Again.',
    'KFC changed who delivers and nobody planned for it?',
    'I work at a KFC and people are shouting at us. We just want chicken too.',
  ],
  questions: ['Is there a list of open KFC restaurants?', 'When does KFC get its chicken back?'],
  after: ['My KFC is open again!', 'KFC made a joke about itself and I laughed. Well played.'],
}

export const ordinary: Facts['ordinary'] = [
  'KFC on the way home, no shame',
  'The KFC gravy is the best part',
  'KFC queue out the door on a Friday',
  'They forgot my corn at KFC again',
  'New KFC opening near the station',
  'KFC wings bucket for the match tonight',
  'Is the KFC rice box any good?',
  'KFC app gave me a free side',
  'The lad at KFC gave my daughter an extra wing, bless him',
  'KFC delivery took an hour but it was hot',
  'Cold KFC for breakfast, judge me',
  'KFC coleslaw is underrated',
]
