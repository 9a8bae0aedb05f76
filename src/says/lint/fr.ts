import type { FaultWords } from './index.ts'

/** Raisons et conseils de la relecture automatique ; chaque raison nomme, quand il existe, le cas où une marque s'y est brûlée. */
export const fr: Record<string, FaultWords> = {
  no_apology: {
    reason:
      'Le texte ne présente pas d’excuses. Domino’s, en 2009, a mis 48 heures à en dire : la vidéo avait déjà été vue un million de fois.',
    hint: 'Écrivez simplement : « Nous vous présentons nos excuses. »',
  },
  conditional_apology: {
    reason:
      '« {words} » met l’offense au conditionnel : on s’excuse de l’émotion des gens, pas de la faute. H&M (2018) et Lidl (2017) ont dû réécrire ce texte.',
    hint: 'Dites ce qui était mal, sans « si », sans « certains », sans « ont pu » : « Cette photo n’aurait jamais dû être publiée. Nous vous présentons nos excuses. »',
  },
  but_apology: {
    reason: 'Ce « mais » annule les excuses qui le précèdent.',
    hint: 'Arrêtez la phrase après les excuses. L’explication viendra à part, une fois établie.',
  },
  no_action: {
    reason:
      'Le texte ne dit ni ce qui est fait, ni ce qui le sera. L’offre de réparation est, avec la responsabilité, ce que le public attend le plus (Lewicki, 2016).',
    hint: 'Ajoutez un fait : « La photo est en cours de retrait » ou « Nous vérifions toutes les pages ».',
  },
  'no_action.no_next_update': {
    reason: 'Vous dites chercher, sans dire quand vous reparlerez : le silence sera rempli par d’autres.',
    hint: 'Ajoutez une heure : « Prochain point ici à 18 h. »',
  },
  names_person: {
    reason:
      '« {words} » désigne quelqu’un à la foule. Une personne nommée publiquement ne s’en remet pas, et le public y voit un bouc émissaire.',
    hint: 'Parlez au nom de la maison : « nous avons publié », « nous aurions dû voir ».',
  },
  blames_individual: {
    reason:
      '« {words} » fait porter la faute à une personne. Le Slip Français (2020) l’a fait : on lui a reproché de chercher un bouc émissaire.',
    hint: 'Dites « nous » : « Nous avons publié cette photo ; notre relecture ne l’a pas arrêtée. »',
  },
  'blames_individual.team': {
    reason: '« {words} » montre une équipe du doigt : quelques personnes s’y reconnaîtront, et le public aussi.',
    hint: 'Dites « nous ».',
  },
  blames_third_party: {
    reason:
      '« {words} » rejette la faute sur un autre. Balenciaga (2022) a attaqué son prestataire en justice, puis a dû endosser toute la responsabilité.',
    hint: 'C’est votre page, donc votre responsabilité : dites ce que vous n’avez pas vérifié.',
  },
  sanction_announced: {
    reason:
      '« {words} » annonce une sanction. Le Slip Français (2020) l’a annoncée en public : la polémique est repartie sur les salariés.',
    hint: 'Ne parlez que de ce qui change dans le travail : « des mesures seront prises pour que cela ne se reproduise pas ».',
  },
  unproved_cause: {
    reason:
      '« {words} » affirme une cause que l’enquête n’a pas encore établie. Si elle est fausse, il faudra se dédire.',
    hint: 'Écrivez : « Nous ne savons pas encore comment c’est arrivé. Nous vous le dirons vendredi à 18 h. »',
  },
  'unproved_cause.guess': {
    reason: '« {words} » est une supposition : elle sera reprise comme un fait.',
    hint: 'Dites ce que vous savez, et seulement cela ; puis quand vous en saurez plus.',
  },
  denial: {
    reason:
      '« {words} » nie, alors que le public a l’image sous les yeux. United (2017) a donné trois versions en trois jours.',
    hint: 'Reconnaissez le fait visible, puis dites ce que vous faites. Si l’affaire est fausse, ouvrez le dossier comme « faux ».',
  },
  minimising: {
    reason: '« {words} » rapetisse l’affaire : c’est au public, pas à vous, d’en juger.',
    hint: 'Supprimez l’adjectif et décrivez le fait.',
  },
  'minimising.context': {
    reason: '« {words} » reproche aux gens d’avoir mal compris.',
    hint: 'Dites ce que la publication montrait et pourquoi elle n’aurait pas dû le montrer.',
  },
  sarcasm: {
    reason:
      'Le ton plaisante (« {words} »). DiGiorno (2014) a répondu des heures durant à chacun pour une plaisanterie déplacée.',
    hint: 'Restez simple et grave dans ce premier texte ; l’autodérision viendra après le retour au calme.',
  },
  attacks_public: {
    reason:
      '« {words} » attaque ceux qui parlent. Nestlé (Kit Kat, 2010) a été rude avec ses critiques et a perdu la semaine.',
    hint: 'Remerciez ceux qui ont signalé l’erreur : ils ont vérifié votre site gratuitement.',
  },
  threat: {
    reason: '« {words} » menace. Kit Kat (2010) et Balenciaga (2022) ont dû retirer leurs menaces.',
    hint: 'Retirez la menace : ils sont nombreux, vous êtes seuls.',
  },
  whataboutism: {
    reason: '« {words} » montre les autres du doigt pour détourner l’attention.',
    hint: 'Parlez de votre erreur, d’elle seule.',
  },
  stonewalling: {
    reason: '« {words} » ferme la porte : le silence de Buitoni (2022), quatre mois, a coûté l’usine.',
    hint: 'Dites ce que vous savez, ce que vous ne savez pas encore, et quand vous reparlerez.',
  },
  empty_formula: {
    reason: '« {words} » est une formule toute faite ; on l’a trop lue pour y croire.',
    hint: 'Remplacez-la par un fait : qui fait quoi, avant quand.',
  },
  passive_evasion: {
    reason: '« {words} » : personne n’agit dans cette phrase. On cherchera qui se cache.',
    hint: 'Mettez « nous » en sujet : « Nous avons publié », « Nous n’avons pas vu ».',
  },
  euphemism: {
    reason:
      '« {words} » adoucit le fait. United (2017) a parlé de « réacheminer » un passager traîné au sol : l’indignation a doublé.',
    hint: 'Nommez la chose avec les mots que le public emploie.',
  },
  personal_data: {
    reason: '« {words} » est une donnée personnelle : elle n’a pas sa place dans un texte public.',
    hint: 'Retirez-la et poursuivez en message privé.',
  },
  jargon: {
    reason: '« {words} » est un mot de métier que vos clients n’emploient pas.',
    hint: 'Dites-le comme à un voisin.',
  },
  legalese: {
    reason: '« {words} » sonne comme une lettre d’avocat : on entend que vous vous protégez.',
    hint: 'Écrivez en mots de tous les jours ; le service juridique relira.',
  },
  shouting: {
    reason: 'Majuscules ou points d’exclamation répétés : le texte crie.',
    hint: 'Écrivez en minuscules, avec un point.',
  },
  reading_level: {
    reason: 'Le texte est difficile à lire (lisibilité {score} sur 100).',
    hint: 'Coupez les phrases et préférez les mots courts.',
  },
  'reading_level.long_sentence': {
    reason: 'Cette phrase compte {count} mots : on la lira sur un téléphone.',
    hint: 'Coupez-la en deux ou trois.',
  },
  censorship_admission: {
    reason:
      '« {words} » : faire taire double le bruit. Le Kit Kat retiré par Nestlé (2010) a été vu 750 000 fois ailleurs en une semaine.',
    hint: 'Ne retirez que l’erreur elle-même. Pour des injures, citez la règle de votre charte et le nombre.',
  },
  promotion_too_soon: {
    reason: '« {words} » : on ne vend pas pendant les excuses.',
    hint: 'Gardez le geste pour après le retour au calme.',
  },
}
