import type { Params, Tools } from '../tools.ts'

export type CallText = (p: Params, s: Tools) => { title: string; lines: string[] }

const WHAT: Record<string, string> = {
  price: 'le prix',
  ads: 'la publicité',
  scheduled_posts: 'les publications programmées',
  recommendations: 'les recommandations',
}

/** Ce que dit une cloche, en deux lignes lisibles à trois heures du matin. */
export const calls: Record<string, CallText> = {
  alarm: (p, s) => ({ title: `${p.brand} · ${s.level(p.level)} : ${p.title}`, lines: [] }),
  test: (p) => ({ title: `${p.brand} · essai`, lines: ['Si vous lisez ceci, cette cloche sonne. Rien ne brûle.'] }),
  incident_opened: (p, s) => ({
    title: `${p.brand} · incident ouvert (${s.level(p.level)})`,
    lines: ['La cellule de crise est ouverte.'],
  }),
  approval_wanted: (p) => ({
    title: `${p.brand} · un texte attend votre validation`,
    lines: ['Le lien ouvre le texte, sans compte. Dix minutes.'],
  }),
  statement_refused: (p) => ({
    title: `${p.brand} · texte refusé`,
    lines: ['La raison est dans la cellule de crise.'],
  }),
  statement_approved: (p) => ({ title: `${p.brand} · texte validé`, lines: ['Il peut être publié.'] }),
  published_alone: (p) => ({
    title: `${p.brand} · publié sans validation`,
    lines: ['Personne n’avait répondu en dix minutes ; le pilote a publié seul, en disant pourquoi.'],
  }),
  publication_failed: (p, s) => ({
    title: `${p.brand} · publication échouée : ${s.network(p.outlet)}`,
    lines: ['Publiez à la main, ou réessayez.'],
  }),
  publication_unknown: (p, s) => ({
    title: `${p.brand} · publié ou non ? ${s.network(p.outlet)}`,
    lines: ['Le réseau n’a pas répondu. Regardez le compte, puis dites ce qu’il en est.'],
  }),
  remove_by_hand: (p) => ({
    title: `${p.brand} · retrait à faire maintenant`,
    lines: ['Retirez la page ou l’image, puis appuyez sur « C’est retiré ».'],
  }),
  desk_failed: (p) => ({
    title: `${p.brand} · la boutique n’a pas répondu`,
    lines: ['Le retrait automatique a échoué : retirez à la main.', String(p.trouble ?? '')],
  }),
  red_lane_second: (p) => ({
    title: `${p.brand} · retrait d’urgence à confirmer`,
    lines: ['Une seconde personne doit le confirmer dans les 15 minutes.'],
  }),
  red_lane_contested: (p) => ({
    title: `${p.brand} · retrait d’urgence contesté`,
    lines: ['La seconde personne n’est pas d’accord : parlez-vous.'],
  }),
  takedown_done: (p) => ({
    title: `${p.brand} · retrait constaté partout`,
    lines: ['Toutes nos adresses ont été vérifiées deux fois.'],
  }),
  level_changed: (p, s) => ({ title: `${p.brand} · niveau : ${s.level(p.level)}`, lines: [] }),
  reflared: (p) => ({ title: `${p.brand} · rebond`, lines: ['Cela repart après le calme.'] }),
  clock_acknowledge: (p) => ({ title: `${p.brand} · personne n’a répondu`, lines: [] }),
  clock_holding: (p) => ({
    title: `${p.brand} · le message d’attente est en retard`,
    lines: ['Dites ce que vous savez, même peu.'],
  }),
  clock_apology: (p) => ({ title: `${p.brand} · le message d’excuses complet est en retard`, lines: [] }),
  clock_removal: (p) => ({
    title: `${p.brand} · la photo est toujours en ligne`,
    lines: ['« En cours de réparation » ne doit pas devenir un mensonge.'],
  }),
  clock_red_confirm: (p) => ({
    title: `${p.brand} · retrait d’urgence non confirmé`,
    lines: ['Il faut une seconde personne, maintenant.'],
  }),
  clock_red_statement: (p) => ({ title: `${p.brand} · un message est dû depuis le retrait d’urgence`, lines: [] }),
  clock_approval: (p) => ({
    title: `${p.brand} · aucune validation en dix minutes`,
    lines: ['Le pilote peut publier seul, en disant pourquoi.'],
  }),
  clock_recovery: (p) => ({ title: `${p.brand} · trois jours de calme`, lines: ['Le geste préparé peut être lancé.'] }),
  silent_removal: (p) => ({
    title: `${p.brand} · disparu sans un mot`,
    lines: ['Une de nos pages ou images n’y est plus, et rien n’a été dit. Parlez maintenant : cela se verra.'],
  }),
  situation_h1: (p) => ({
    title: `${p.brand} · point de situation, une heure`,
    lines: ['Il est dans la main courante.'],
  }),
  situation_h2: (p) => ({
    title: `${p.brand} · point de situation, deux heures`,
    lines: ['Il est dans la main courante.'],
  }),
  situation_d1: (p) => ({
    title: `${p.brand} · point de situation, un jour`,
    lines: ['Il est dans la main courante.'],
  }),
  hold_by_hand: (p) => ({
    title: `${p.brand} · à geler à la main : ${WHAT[String(p.what)] ?? p.what}`,
    lines: ['Puis dites ce qui le prouve.'],
  }),
  desk_did_not_hold: (p) => ({
    title: `${p.brand} · la boutique n’a pas répondu`,
    lines: [`À faire à la main : ${WHAT[String(p.what)] ?? p.what}.`, String(p.trouble ?? '')],
  }),
  task_for_you: (p) => ({ title: `${p.brand} · une tâche pour vous`, lines: ['Elle est dans la cellule de crise.'] }),
  clock_promise: (p) => ({
    title: `${p.brand} · un engagement arrive à échéance`,
    lines: ['Tenez-le et montrez-le, ou dites publiquement pourquoi il attend.'],
  }),
  clock_discipline: (p) => ({
    title: `${p.brand} · délai disciplinaire`,
    lines: ['Quarante-cinq jours depuis la première hypothèse ; la loi en laisse soixante. RH et juridique seulement.'],
  }),
  clock_anniversary: (p) => ({
    title: `${p.brand} · un an dans une semaine`,
    lines: ['Les anniversaires ramènent les vieilles images. Ne rien publier soi-même ; veiller.'],
  }),
  source_silent: (p, s) => ({
    title: `${p.brand} · ${s.network(p.source)} ne dit plus rien`,
    lines: [
      `Rien depuis ${s.whole(p.hours)} h, là où cette source en apporte d’habitude ${s.whole(p.expected)}. Une source muette n’est pas le calme : regardez sa connexion.`,
    ],
  }),
  brand_silent: (p, s) => ({
    title: `${p.brand} · plus rien n’arrive`,
    lines: [
      `Rien depuis ${s.whole(p.hours)} h, là où l’habitude en attend ${s.whole(p.expected)}. Ce n’est peut-être pas le calme : regardez les connexions.`,
    ],
  }),
  source_troubled: (p, s) => ({
    title: `${p.brand} · une source ne répond plus : ${s.network(p.source)}`,
    lines: ['Une source muette n’est pas le calme. Les réglages disent ce qui ne va pas.'],
  }),
}
