import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Kit Kat had the video pulled. Here is another copy. And another.',
    'They took the Kit Kat video down, so here it is again',
    'I would never have watched the Kit Kat video if they had not removed it',
    'Copy number seven of the Kit Kat video. Keep going.',
  ],
  shock: [
    'Watched the Kit Kat video with my daughter. We will not forget it.',
    'Forests for a chocolate bar, Kit Kat?',
    'Threatening to delete our comments on the Kit Kat page. Really?',
  ],
  mockery: [
    'Kit Kat: have a break, have your comment deleted',
    'Kit Kat tried to hide a video with a few hundred views. Now everybody has it.',
    'Dear Kit Kat, meet the Streisand effect',
    'Whoever answers on the Kit Kat page needs a break',
  ],
  complaint: [
    'The Kit Kat page moderator was rude to a customer in front of everyone',
    'Do not tell us which logo we may use, Kit Kat. Tell us about the palm oil.',
    'Answer the question about palm oil, Kit Kat',
    'My comment vanished from the Kit Kat page. I was polite.',
  ],
  boycott: ['No more Kit Kat in our office machine', 'Giving up Kit Kat until they change supplier'],
  after: ['The Kit Kat moderator said sorry and stopped deleting. Good.', 'Kit Kat, now tell us what changes.'],
}

export const ordinary: Facts['ordinary'] = [
  'Kit Kat with my tea, as every day',
  'Found a green tea Kit Kat at the airport',
  'Who bites a Kit Kat without breaking it?',
  'Kit Kat multipack half price this week',
  'My nan hides the Kit Kats',
  'Kit Kat ice cream is a thing, who knew',
  'Four fingers or two? Kit Kat debate at work',
  'Kit Kat in my stocking again, hurrah',
  'White chocolate Kit Kat back in store',
  'Broke my diet with a Kit Kat',
  'Vending machine ate my pound and kept the Kit Kat',
  'Is Kit Kat Chunky still made?',
]
