import type { CallText } from './fr.ts'

const WHAT: Record<string, string> = {
  price: 'the price',
  ads: 'advertising',
  scheduled_posts: 'scheduled posts',
  recommendations: 'recommendations',
}

/** What a bell says, in two lines that can be read at three in the morning. */
export const calls: Record<string, CallText> = {
  alarm: (p, s) => ({ title: `${p.brand} · ${s.level(p.level)}: ${p.title}`, lines: [] }),
  test: (p) => ({ title: `${p.brand} · test`, lines: ['If you can read this, this bell rings. Nothing burns.'] }),
  incident_opened: (p, s) => ({
    title: `${p.brand} · incident opened (${s.level(p.level)})`,
    lines: ['The war room is open.'],
  }),
  approval_wanted: (p) => ({
    title: `${p.brand} · a text waits for your approval`,
    lines: ['The link opens the text, no account needed. Ten minutes.'],
  }),
  statement_refused: (p) => ({ title: `${p.brand} · text refused`, lines: ['The reason is in the war room.'] }),
  statement_approved: (p) => ({ title: `${p.brand} · text approved`, lines: ['It can be published.'] }),
  published_alone: (p) => ({
    title: `${p.brand} · published without approval`,
    lines: ['Nobody had answered in ten minutes; the lead published alone and said why.'],
  }),
  publication_failed: (p, s) => ({
    title: `${p.brand} · publishing failed: ${s.network(p.outlet)}`,
    lines: ['Publish by hand, or try again.'],
  }),
  publication_unknown: (p, s) => ({
    title: `${p.brand} · published or not? ${s.network(p.outlet)}`,
    lines: ['The network did not answer. Look at the account, then say how it stands.'],
  }),
  remove_by_hand: (p) => ({
    title: `${p.brand} · remove it now`,
    lines: ['Remove the page or the picture, then press “It is removed”.'],
  }),
  desk_failed: (p) => ({
    title: `${p.brand} · the shop did not answer`,
    lines: ['The automatic removal failed: remove it by hand.', String(p.trouble ?? '')],
  }),
  red_lane_second: (p) => ({
    title: `${p.brand} · emergency removal to confirm`,
    lines: ['A second person must confirm it within 15 minutes.'],
  }),
  red_lane_contested: (p) => ({
    title: `${p.brand} · emergency removal contested`,
    lines: ['The second person does not agree: talk to each other.'],
  }),
  takedown_done: (p) => ({
    title: `${p.brand} · removed everywhere`,
    lines: ['All our addresses were looked at twice.'],
  }),
  level_changed: (p, s) => ({ title: `${p.brand} · level: ${s.level(p.level)}`, lines: [] }),
  reflared: (p) => ({ title: `${p.brand} · it starts again`, lines: ['It flares up after calm.'] }),
  clock_acknowledge: (p) => ({ title: `${p.brand} · nobody has answered`, lines: [] }),
  clock_holding: (p) => ({
    title: `${p.brand} · the holding statement is late`,
    lines: ['Say what you know, even if it is little.'],
  }),
  clock_apology: (p) => ({ title: `${p.brand} · the considered apology is late`, lines: [] }),
  clock_removal: (p) => ({
    title: `${p.brand} · the photo is still online`,
    lines: ['“Is being repaired” must not become a lie.'],
  }),
  clock_red_confirm: (p) => ({
    title: `${p.brand} · emergency removal not confirmed`,
    lines: ['A second person is needed, now.'],
  }),
  clock_red_statement: (p) => ({ title: `${p.brand} · a statement is owed since the emergency removal`, lines: [] }),
  clock_approval: (p) => ({
    title: `${p.brand} · no approval in ten minutes`,
    lines: ['The lead may publish alone, saying why.'],
  }),
  clock_recovery: (p) => ({
    title: `${p.brand} · three days of calm`,
    lines: ['The prepared gesture can be launched.'],
  }),
  silent_removal: (p) => ({
    title: `${p.brand} · gone without a word`,
    lines: ['One of our pages or pictures is gone and nothing was said. Speak now: it will be noticed.'],
  }),
  situation_h1: (p) => ({ title: `${p.brand} · situation report, one hour`, lines: ['It is in the logbook.'] }),
  situation_h2: (p) => ({ title: `${p.brand} · situation report, two hours`, lines: ['It is in the logbook.'] }),
  situation_d1: (p) => ({ title: `${p.brand} · situation report, one day`, lines: ['It is in the logbook.'] }),
  hold_by_hand: (p) => ({
    title: `${p.brand} · hold by hand: ${WHAT[String(p.what)] ?? p.what}`,
    lines: ['Then say what proves it.'],
  }),
  desk_did_not_hold: (p) => ({
    title: `${p.brand} · the shop did not answer`,
    lines: [`Do it by hand: ${WHAT[String(p.what)] ?? p.what}.`, String(p.trouble ?? '')],
  }),
  task_for_you: (p) => ({ title: `${p.brand} · a task for you`, lines: ['It is in the war room.'] }),
  clock_promise: (p) => ({
    title: `${p.brand} · a promise falls due`,
    lines: ['Keep it and show it, or say in public why it waits.'],
  }),
  clock_discipline: (p) => ({
    title: `${p.brand} · disciplinary time limit`,
    lines: ['Forty-five days since the first hypothesis; the law leaves sixty. HR and legal only.'],
  }),
  clock_anniversary: (p) => ({
    title: `${p.brand} · a year ago in a week`,
    lines: ['Anniversaries bring old pictures back. Publish nothing yourselves; watch.'],
  }),
  source_silent: (p, s) => ({
    title: `${p.brand} · nothing from ${s.network(p.source)} any more`,
    lines: [
      `Nothing for ${s.whole(p.hours)} h, where this source usually brings ${s.whole(p.expected)}. A silent source is not calm: look at its connection.`,
    ],
  }),
  brand_silent: (p, s) => ({
    title: `${p.brand} · nothing comes in any more`,
    lines: [
      `Nothing for ${s.whole(p.hours)} h, where habit expects ${s.whole(p.expected)}. This may not be calm: look at the connections.`,
    ],
  }),
  source_troubled: (p, s) => ({
    title: `${p.brand} · a source does not answer: ${s.network(p.source)}`,
    lines: ['A dead source is not calm. The settings say what is wrong.'],
  }),
}
