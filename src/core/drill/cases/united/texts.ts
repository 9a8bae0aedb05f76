import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Watch this video from a United plane. They drag a passenger off his paid seat.',
    'Video from flight 3411: a man pulled down the aisle on his back. United, explain.',
    'Everyone on that United flight had a ticket. Watch what happens.',
  ],
  shock: [
    'He paid for his seat and they dragged him like a suitcase. United.',
    'You can hear the other United passengers crying. I cannot unhear it.',
    'That could be my father on that United flight',
    'United put its own staff in the seat of a man who had paid. By force.',
    'The man is bleeding, United. Bleeding.',
    'I fly United twice a month. Not after this video.',
  ],
  mockery: [
    'United: now boarding groups one, two, and fight club',
    '“Re-accommodate” is my new favourite word, thank you United',
    'United will re-accommodate you straight into next week',
    'Upgrade to United Plus: we only drag you a little',
  ],
  complaint: [
    '“Re-accommodate”? United, say what you did',
    'The United mail to staff calls the passenger disruptive. So now it is his fault?',
    'First “re-accommodate”, then blaming him. Try the word sorry, United',
    'United has said three different things in three days',
  ],
  boycott: ['Cancelled my United flight for May', 'Cut my United card in two. Never again.'],
  after: [
    'Third statement from United and the first one with a real apology',
    'United refunds everyone on that flight. It took four days.',
  ],
}

export const ordinary: Facts['ordinary'] = [
  'On a United flight to Denver, wifi works for once',
  'United delayed us forty minutes in Newark',
  'Lovely crew on my United flight this morning',
  'United lost my bag, found it the next day',
  'How early can you check in with United?',
  'The United lounge in Chicago has good soup',
  'United changed my seat without telling me',
  'Middle seat on United, wish me luck',
  'My United miles expire next month, ideas?',
  'United app shows the gate before the screens do',
  'Smooth landing, thanks United',
  'United raised the bag fee again?',
]
