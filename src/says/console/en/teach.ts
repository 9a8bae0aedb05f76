import type { teach as french } from '../fr/teach.ts'

/** Words of correcting what was read, and of what Tocsin learns from it. */
export const teach: typeof french = {
  correct: {
    open: 'Correct',
    notUs: 'This is not us',
    notUsStory: 'This story is not us',
    notUsStoryWhat:
      'Somebody of the same name? Its posts are set aside and the bell falls silent. One click brings them back.',
    isUs: 'This is us',
    asRead: 'as read',
    polarity: 'Opinion',
    tone: 'Tone',
    intent: 'Intent',
    topics: 'Topics',
    topicsChange: 'Correct the topics',
    save: 'Save the correction',
    corrected: 'corrected by the team',
    why: 'Why was it read so?',
    polarities: { negative: 'unfavourable', neutral: 'neutral', positive: 'favourable' },
    intents: {
      complaint: 'complains',
      question: 'asks',
      boycott: 'calls for a boycott',
      error_report: 'reports an error',
      praise: 'praises',
      defence: 'defends',
      share: 'shares',
      other: 'other',
    },
  },
  teaching: {
    title: 'What you taught it',
    lead: 'Every correction counts for this brand alone, and can be taken back.',
    reading: 'The reading learns from your corrections',
    homonyms: 'Namesakes are set aside',
    none: 'Nothing yet. On a post, “Correct” says how it should have been read.',
    corrections: (n: string) => `${n} corrected ${n === '1' ? 'text' : 'texts'}.`,
    agreement: (before: string, after: string, n: string) =>
      `On these texts, without having seen them, the reading agrees with you ${after} (${before} before), ${n} answers compared.`,
    marked: (n: number, needed: number): string =>
      n < needed
        ? `${n} different texts marked “not us”; it takes ${needed}.`
        : `${n} different texts marked “not us”.`,
    words: 'Words that say it is not us',
    aside: 'Set aside',
    asideWhat: 'They count in no alarm. Nothing is erased.',
    asideNone: 'No post is set aside.',
    because: (words: string) => `because of: ${words}`,
    byPerson: 'marked by the team',
    clicks: 'Your corrections',
    said: (what: string, who: string, day: string) => `${what} — ${who}, ${day}`,
    texts: (n: number): string => `${n} texts`,
    undo: 'Take back',
  },
}
