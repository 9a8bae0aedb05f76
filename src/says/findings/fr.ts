import type { Sentences } from '../tools.ts'

const STREAMS: Record<string, string> = {
  mentions: 'mentions',
  negative: 'mentions négatives',
  mocking: 'moqueries',
  authors: 'nouvelles voix',
  reshares: 'repartages',
  reach: 'comptes touchés',
}
const TOPICS: Record<string, string> = {
  nudity: 'nudité',
  child_safety: 'sécurité des enfants',
  racism: 'racisme',
  product_safety: 'danger d’un produit',
  tragedy_exploitation: 'exploitation d’un drame',
}

/** Which picture, where a list of several is read. */
const named = (p: Record<string, unknown>) => (p['picture'] === undefined ? '' : `image ${p.picture} : `)

/** Pourquoi ça sonne, ou pourquoi ça se tait. */
export const findings: Sentences = {
  volume: (p, s) =>
    `${s.whole(p.count)} ${STREAMS[String(p.stream)] ?? 'mentions'} en ${s.minutes(p.window)}, contre ${s.number(p.expected)} d’habitude (${s.whole(p.low)} à ${s.whole(p.high)}) un ${s.weekday(p.weekday)}${p.holiday ? ' férié' : ''} vers ${s.hour(p.hour)}`,
  times_habit: (p, s) => `${s.number(p.times)} fois le niveau habituel`,
  // Beyond ten years a number of weeks is arithmetic, not knowledge.
  rarity: (p, s) =>
    Number(p.weeks) > 520
      ? 'du jamais vu pour vous'
      : `plus rare qu’une fois en ${s.count(p.weeks, 'semaine', 'semaines')} pour vous`,
  learning: (p, s) =>
    `${s.count(p.mentions, 'mention', 'mentions')} alors que le niveau habituel n’est pas encore connu`,
  authors: (p, s) => `${s.count(p.authors, 'personne en parle', 'personnes en parlent')} depuis 3 h`,
  negative_share: (p, s) => `${s.share(p.share)} de négatif (de ${s.share(p.low)} à ${s.share(p.high)})`,
  mockery: (p, s) => `${s.share(p.share)} de moqueries, par ${s.count(p.authors, 'personne', 'personnes')}`,
  irony_share: (p, s) => `${s.share(p.share)} d’ironie`,
  red_topic: (p, s) =>
    `sujet grave : ${TOPICS[String(p.topic)] ?? p.topic}, par ${s.count(p.authors, 'personne', 'personnes')}`,
  two_signals: () => 'les mentions et les visites de la page montent ensemble',
  visits: (p, s) =>
    `visites de la page ×${s.number(p.times)} : ${s.whole(p.count)} en ${s.minutes(p.window)}, contre ${s.number(p.expected)} d’habitude${p.page ? ` (${p.page})` : ''}`,
  same_picture: (p, s) =>
    `${s.share(p.share)} portent la même image, par ${s.count(p.authors, 'personne', 'personnes')}`,
  networks: (p, s) => `présent sur ${s.count(p.count, 'réseau', 'réseaux')} : ${p.names}`,
  crisis_words: (p, s) => `${s.count(p.count, 'message emploie', 'messages emploient')} des mots de crise`,
  large_audience: (p, s) => `un compte à ${s.whole(p.followers)} abonnés en parle`,
  press: () => 'la presse en parle',
  rival_or_politics: () => 'un concurrent ou un responsable politique s’en saisit',
  boycott: (p, s) => `${s.count(p.authors, 'appel', 'appels')} au boycott`,
  growing: (p, s) => `double toutes les ${s.minutes(p.doublingMinutes)}`,
  outruns: (p, s) =>
    `plus rapide que ${s.whole(Math.floor(Number(p.share) * 20))} de vos sujets sur 20 : ${s.count(p.posts, 'publication', 'publications')} en ${s.minutes(p.minutes)}`,
  level_rose: (p, s) => `passe de « ${s.level(p.from)} » à « ${s.level(p.to)} »`,
  own_picture_gone: (p) => `notre image a disparu de la page sans un mot : ${p.picture}`,
  own_picture_changed: (p) => `notre image a été remplacée sur la page sans un mot : ${p.picture}`,
  rings_after_silence: (p, s) => `continue après ${s.whole(p.hours)} h`,
  rings_louder: (p, s) => `au moins ${s.number(p.factor)} fois plus fort qu’à la dernière alerte`,
  reflare: (p, s) =>
    `rebond : calme depuis ${s.whole(p.hours)} h, après « ${s.level(p.level)} »${p.halfLifeHours === null ? '' : ` ; ce qui restait diminuait de moitié toutes les ${s.number(p.halfLifeHours)} h`}`,
  quiet_spam: (p, s) =>
    `ne sonne pas : ${s.share(p.share)} de textes identiques par ${s.count(p.authors, 'compte', 'comptes')}`,
  quiet_praise: (p, s) => `ne sonne pas : ${s.share(p.positive)} d’éloges, aucun signe de préjudice`,
  quiet_no_harm: () => 'monte, mais aucun signe de préjudice : au plus un frémissement',
  quiet_floors: (p, s) =>
    `trop peu de voix pour réveiller quelqu’un : ${s.count(p.mentions, 'mention', 'mentions')}, ${s.count(p.authors, 'personne', 'personnes')} (seuils : ${p.minMentions} et ${p.minAuthors})`,
  level_sank: (p, s) => `plus rien ne monte : ${s.count(p.mentions, 'mention', 'mentions')} ces 3 dernières heures`,
  quiet_held: (p, s) => `niveau tenu encore une heure (${s.whole(p.minutes)} min passées)`,
  quiet_already_rung: (p, s) => `a déjà sonné il y a ${s.minutes(p.minutes)}`,
  calm_negatives: (p, s) => `messages négatifs au niveau ordinaire depuis ${s.whole(p.hours)} h`,
  not_calm_negatives: (p, s) =>
    Number(p.seen) < Number(p.hours)
      ? `observé depuis ${s.whole(p.seen)} h seulement : il en faut ${s.whole(p.hours)}`
      : `messages négatifs au-dessus de l’ordinaire pendant ${s.whole(p.above)} h des ${s.whole(p.hours)} dernières`,
  calm_spread: () => 'cela ne se propage plus',
  not_calm_spread: () => 'cela se propage peut-être encore',
  calm_top: (p, s) => `aucune nouvelle publication en tête depuis ${s.whole(p.hours)} h`,
  not_calm_top: (p, s) => `une nouvelle publication est passée en tête il y a ${s.whole(p.since)} h`,
  not_calm_sight: (p, s) => `nous ne voyons plus ${s.networks(p.names)} : une source muette n’est pas le calme`,
  half_life: (p, s) => `ce qui restait a diminué de moitié toutes les ${s.number(p.hours)} h`,
  post_not_object: () => 'ce n’est pas un objet JSON',
  post_not_json: () => 'cette ligne n’est pas du JSON',
  post_line_long: (p, s) => `ligne trop longue (limite : ${s.whole(p.max)} octets)`,
  post_field_missing: (p) => `il manque le champ « ${p.field} »`,
  post_field_type: (p) => `le champ « ${p.field} » n’a pas la bonne forme`,
  post_field_long: (p, s) => `le champ « ${p.field} » dépasse ${s.whole(p.max)} caractères`,
  time_missing: () => 'il manque la date (« at »)',
  time_unreadable: (p) => `la date « ${p.value ?? ''} » n’est pas lisible : attendu 2012-01-04T10:58:00Z`,
  time_impossible: (p) =>
    `la date « ${p.value ?? ''} » n’existe pas${/^\d{12,}$/.test(String(p.value)) ? ' : des millisecondes au lieu de secondes ?' : ''}`,
  picture_unreadable: (p) => `${named(p)}absente ou illisible`,
  picture_too_large: (p) => `${named(p)}trop grande, ou d’une adresse qu’on ne peut demander`,
  picture_not_a_picture: (p) => `${named(p)}ce n’est pas une image`,
  picture_refused: (p) => `${named(p)}refusée (un SVG est un programme, pas une photo)`,
  picture_timeout: (p) => `${named(p)}trop longue à lire`,
  csv_cells: (p) => `${p.found ?? '?'} colonnes au lieu de ${p.expected ?? '?'}`,
  csv_header_missing: (p) => `en-tête : il manque « ${p.missing ?? ''} » ; attendu network,id,at,text`,
  csv_header_twice: (p) => `en-tête : « ${p.column ?? ''} » est écrit deux fois`,
  csv_quote_open: () => 'un guillemet n’est pas refermé',
  error_reported: (p) =>
    p.page ? `Quelqu’un signale une erreur sur notre page ${p.page}` : 'Quelqu’un signale une erreur sur notre site',
}
