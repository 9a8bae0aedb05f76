import type { Sentences } from '../tools.ts'

const AS: Record<string, string> = { ours: 'c’est bien nous', fake: 'c’est un faux', not_ours: 'ce n’est pas nous' }
const EVIDENCE: Record<string, string> = {
  screenshot: 'capture d’écran',
  page: 'page telle que servie',
  headers: 'en-têtes',
  picture: 'image',
  posts: 'publications du sujet',
  journal_heads: 'empreintes de la main courante',
  timestamp: 'horodatage',
}
const KIND: Record<string, string> = {
  holding: 'message d’attente',
  apology: 'message d’excuses complet',
  reply: 'réponse',
  internal: 'message interne',
  cause: 'ce qui s’est passé',
}
const LOOK: Record<string, string> = {
  gone: 'n’y est plus',
  still: 'toujours en ligne',
  unreachable: 'impossible à vérifier',
}

/** Une ligne de main courante pour chaque événement. */
export const journal: Sentences = {
  declared: (p, s) => `Incident déclaré : ${AS[String(p.as)] ?? p.as} (${s.level(p.level)})`,
  talk_noted: (p) => `On en parle sur : ${p.talk || '—'}`,
  acknowledged: () => 'Alerte prise en charge',
  level_set: (p, s) => `Niveau : ${s.level(p.level)}`,
  hurt_said: (p) => (p.hurt ? 'Des personnes sont touchées' : 'Personne n’est touché'),
  lead_taken: () => 'Pilotage de la crise pris',
  decided: () => 'Décision consignée',
  task_opened: () => 'Tâche ouverte',
  task_done: () => 'Tâche faite',
  places_confirmed: (p) => `Nos adresses confirmées : ${p.places}`,
  evidence_kept: (p) => `Preuve gardée : ${EVIDENCE[String(p.kind)] ?? p.kind}`,
  takedown_requested: (p) => (p.lane === 'red' ? 'Retrait d’urgence demandé' : 'Retrait demandé'),
  red_lane_confirmed: (p) =>
    p.agrees ? 'Retrait d’urgence confirmé par une seconde personne' : 'Retrait d’urgence contesté',
  removal_said: (p) => `« C’est retiré » : ${p.place}`,
  place_looked_at: (p) =>
    `Vérifié : ${p.place} — ${LOOK[String(p.outcome)] ?? p.outcome}${p.status ? ` (${p.status})` : ''}`,
  takedown_done: () => 'Retrait constaté partout, deux fois',
  frozen: (p) => `Gelé : ${p.what}`,
  freeze_released: () => 'Gel levé',
  draft_proposed: (p) => `Brouillon proposé par une machine (${p.writer}) : ${KIND[String(p.kind)] ?? p.kind}`,
  statement_drafted: (p) => `Texte écrit : ${KIND[String(p.kind)] ?? p.kind}`,
  approval_asked: () => 'Validation demandée',
  statement_approved: (p) => (p.override ? 'Texte validé malgré la relecture automatique' : 'Texte validé'),
  statement_refused: () => 'Texte refusé',
  publication_requested: (p, s) =>
    `Publication demandée : ${s.network(p.outlet)}${p.alone ? ' (sans validation, par le pilote)' : ''}`,
  publication_settled: (p, s) =>
    p.state === 'live'
      ? `En ligne : ${s.network(p.outlet)}${p.url ? ` — ${p.url}` : ''}`
      : p.state === 'failed'
        ? `Publication échouée : ${s.network(p.outlet)}`
        : `Publication en doute : ${s.network(p.outlet)}`,
  hypothesis_added: () => 'Hypothèse ajoutée',
  hypothesis_weighed: () => 'Hypothèse pesée',
  spotters_found: () => 'Premiers signalements retrouvés',
  naming_allowed: () => 'Accord reçu pour nommer une personne',
  spotter_thanked: () => 'Merci envoyé',
  recovery_prepared: () => 'Geste préparé',
  recovery_launched: () => 'Geste lancé',
  moderated: (p, s) => `Modération selon la charte : ${s.whole(p.count)}`,
  promise_made: (p, s) => `Engagement pris pour le ${s.date(Number(p.due))}`,
  promise_kept: () => 'Engagement tenu',
  calm_confirmed: () => 'Retour au calme confirmé',
  reflared: () => 'Rebond',
  closed: () => 'Incident clos',
  clock_rang: (p) => `Une échéance a sonné : ${p.kind}`,
  gate_refused: (p) => `Refusé : ${p.sentence ?? p.code}`,
  clocks_tightened: () => 'Cela déborde : les échéances se rapprochent',
  task_assigned: () => 'Tâche confiée',
  situation_reported: (p) => `Point de situation écrit (${p.report})`,
  lesson_noted: () => 'Leçon notée',
  silent_removal_seen: (p) => `${p.status === 200 ? 'Remplacé' : 'Disparu'} sans un mot : ${p.place}`,
  held: (p, s) => `Gel juridique jusqu’au ${s.date(Number(p.until))}`,
  hold_released: () => 'Gel juridique levé',
  evidence_exported: (p) => `Archive des preuves exportée (${String(p.hash).slice(0, 16)}…)`,
  replies_queued: () => 'Personnes à qui répondre retrouvées',
  reply_taken: () => 'Réponse prise en main',
  reply_answered: (p, s) => `Réponse envoyée : ${s.network(p.outlet)}`,
  reply_settled: (p) => (p.state === 'live' ? 'Réponse en ligne' : 'Réponse en doute ou échouée'),
  reply_left: () => 'Message laissé sans réponse, avec une raison',
  lineage_noted: (p, s) => `Parcours de l’image complété (${s.date(Number(p.happened))})`,
  draw_committed: (p, s) => `Tirage au sort annoncé : ${s.whole(p.entrants)} participations, empreintes publiées`,
  drawn: () => 'Tirage au sort fait, chacun peut le refaire',
}
