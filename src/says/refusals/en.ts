import type { Sentences } from '../tools.ts'

/** What is missing, said plainly; who can do it stands beside. */
export const refusals: Sentences = {
  already_open: () => 'This incident is already open.',
  no_such_incident: () => 'There is no such incident.',
  closed: () => 'This incident is closed: it changes no more.',
  only_the_program: () => 'Only Tocsin does this, once it has seen it.',
  not_your_role: () => 'Your role does not allow this.',
  n4_by_a_person: () => 'A major crisis is declared by a person, never by the program.',
  lower_by_a_person: () => 'Only a person can lower the level, with a reason.',
  no_such_task: () => 'There is no such task.',
  which_page: () => 'First say which page or picture is ours: paste its address.',
  evidence_and_statement_missing: () =>
    'No removal yet: evidence is missing (a phone photo is enough) and so is a first statement online. Removing in silence would make it worse.',
  evidence_missing: () => 'No removal yet: keep evidence first. A phone photo is enough.',
  statement_missing: (p) =>
    p.talk
      ? `No removal yet: first publish a statement where people talk about it (${p.talk}).`
      : 'No removal yet: first publish a statement. Removing in silence would make it worse.',
  takedown_running: () => 'A removal is under way: it has not been seen everywhere yet.',
  red_lane_needs_a_reason: () => 'The emergency removal needs one line of reason: law, a minor, or safety.',
  red_lane_unconfirmed: () => 'The emergency removal waits for a second person to confirm it.',
  second_person_needed: () => 'Somebody other than you must confirm this emergency removal.',
  no_such_takedown: () => 'There is no such removal.',
  no_such_place: () => 'This address is not part of the removal.',
  not_frozen: () => 'Nothing is frozen here.',
  no_text: () => 'There is no text yet.',
  other_kind: () => 'This draft is of another kind: begin a new one.',
  say_whether_found: () => 'Say whether the cause was found.',
  version_changed: () => 'The text has changed meanwhile: read the latest version.',
  author_cannot_approve: () => 'Nobody approves their own text: it needs a second pair of eyes.',
  lint_errors: (p) =>
    `The statement check blocks this text (${String(p.rules).split(',').length} to mend). An approver can override it, saying why.`,
  not_approved: () => 'This text has not been approved by a second person yet.',
  alone_is_for_the_lead: () => 'Only the incident lead may publish without approval.',
  ask_first: () => 'Ask for approval first; if nobody answers in 10 minutes, the lead may publish alone.',
  wait_for_approval: (p, s) =>
    `Approval has been asked for: ${s.minutes(p.minutes)} more before the lead may publish alone.`,
  already_published: (p, s) => `This statement is already published or on its way: ${s.network(p.outlet)}.`,
  link_or_screenshot: () => 'Paste the link of the publication, or a screenshot that shows it.',
  no_such_publication: () => 'There is no such publication.',
  still_being_published: () => 'It is being published: wait for the answer.',
  no_outside_address: () => 'The approval link cannot leave: the outside address (TOCSIN_URL) is not set.',
  no_such_hypothesis: () => 'There is no such hypothesis.',
  no_such_spotter: () => 'There is no such spotter.',
  naming_needs_their_yes: () => 'Naming somebody elsewhere than under their own post needs their yes.',
  no_such_recovery: () => 'There is no such recovery action.',
  people_were_hurt: () => 'People were hurt: no commercial gesture in this incident.',
  not_calm_yet: () => 'Calm is not confirmed yet: too early.',
  never_silence: () => 'Nobody is silenced: they are many and you are alone. Answer, or let them talk.',
  promise_in_the_past: () => 'This date has already passed.',
  no_such_promise: () => 'There is no such promise.',
  publication_in_doubt: () => 'A publication is still on its way or in doubt: look at it first.',
  statement_owed: () => 'A statement is still owed to the public since the emergency removal.',
  cause_not_told: () => 'No closing without saying what happened: publish the cause, or “we did not find it”.',
}
