import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'There is a video of Domino’s staff doing disgusting things to food. In the kitchen. In uniform.',
    'Somebody please send that kitchen video to Domino’s',
    'We think we know which Domino’s it is from the street view, checking now',
  ],
  shock: [
    'I ate Domino’s yesterday. I just saw the video. I feel ill.',
    'That goes on food that people eat, Domino’s',
    'Never letting my kids near Domino’s again after that video',
    'They laugh while they do it. In a Domino’s shirt.',
    'Was that food delivered to somebody? Domino’s, was it?',
  ],
  mockery: ['Domino’s: thirty minutes or it is evidence', 'New Domino’s topping: regret'],
  complaint: [
    'A million views and Domino’s is still silent',
    'Two days. Domino’s has known for two days.',
    'Domino’s thinks if it says nothing the video goes away',
    'Which store was it, Domino’s? People have a right to know',
  ],
  boycott: ['Pizza night moved from Domino’s to home made', 'No more Domino’s at our office'],
  after: [
    'The president of Domino’s answered in a video of his own. Took two days.',
    'Good on the blog that found the store for Domino’s',
  ],
}

export const ordinary: Facts['ordinary'] = [
  'Domino’s tonight, extra olives',
  'Domino’s got here in twenty minutes',
  'Who else likes Domino’s thin crust?',
  'Domino’s coupon codes, anyone?',
  'The new Domino’s sandwich is fine, just fine',
  'Domino’s driver was so polite in the rain',
  'Forgot to ask for garlic dip at Domino’s',
  'Domino’s tracker says my pizza is being loved in the oven',
  'Game night, four Domino’s on the table',
  'Domino’s sent a medium instead of a large',
  'First week of college and already know the Domino’s guy',
  'Is Domino’s open on Easter?',
]
