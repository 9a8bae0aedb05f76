import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, SORRY } from './words.ts'

const FINE =
  '(aimable|delica|delicieu|charmant|exquis|merveilleu|magnifique|superbe|splendide|subtil|mesure|eclaire|eclairant|pertinent|elegant|gracieu|bienveillant|constructi|instructi|passionnant|genereu|courtois|nuance|objecti|inspire|adorable|touchant|spirituel|enrichissant)[a-z]*'

/** Praise that nobody means and scorn that is meant: by their grammar, where the word lists of the other files stop. */
const phrases: readonly Phrases[] = [
  // « si » or « tellement » before a quality one thanks for; an exclamation that finds the harm charming
  {
    rule: 'sarcasm',
    severity: 'error',
    kinds: ['reply', 'holding', 'apology'],
    phrases: [
      `(merci|bravo|chapeau) (pour|de|a vous pour) (cette|ce|cet|ces|votre|vos) ([a-z-]+ ){1,2}(si|tellement|oh combien|o combien|tout en|fort|toujours aussi|d'une telle) ${FINE}`,
      `(quelle|quel) ${FINE} [a-z]{4,}`,
      `(quelle|quel) (oeil|regard|memoire|oreille|palais|nez|precision|constance|perseverance|calvaire|odyssee|epreuve)`,
      `(drame|catastrophe|tragedie|scandale|crime|affaire) (national|mondial|planetaire|d'etat|du siecle|de l'annee|interplanetaire|historique)e?|crime contre (l'humanite|le bon gout)`,
      `on (sent|reconnait|devine) (bien )?(le|la|l'|en vous le|en vous la|en vous l') ?((grande?|vraie?|fine?|veritable|grand) [a-z]{4,}|[a-z]{4,}(eur|euse|iste|ien|ienne|expert~|maitre))`,
      `(toucherons|dirons|parlerons|demanderons|transmettrons|transmettons|rappellerons|signalerons)[^.!?]{0,30} (au|aux|a la|a l') ?(soleil|pluie|vent|meteo|nuages?|lune|mer|maree|ciel|moliere|mozart|shakespeare|victor hugo|pigeons?|mouettes?|moustiques|lions?|tigres?|vaches?|poules?|chat|chien|abeilles?|interesses? a (quatre|plumes|poils))`,
      `^(scandaleux|effroyable|terrible|dramatique|choquant|monstrueux|inadmissible|insoutenable),? (en effet|vraiment|n'est-ce pas|effectivement|on vous l'accorde)`,
    ],
    unlessText: new RegExp(`\\b(?:${SORRY})\\b`),
  },
  // the photograph, the film or the count of the one who complains, admired
  {
    rule: 'sarcasm',
    severity: 'error',
    kinds: ['reply', 'holding', 'apology'],
    phrases: [
      `(bravo|merci|felicitations|chapeau|joli|jolie|belle|beau) … (cadrage|ralenti|zoom|chronometr~|mise en scene|montage|loupe|reportage|sens du (detail|drame|suspense))`,
    ],
    unless: /\bsignal|\bprevenu|\balert|\baide/,
  },
  // shame, bad faith and carelessness laid at the door of those who complain or were harmed
  {
    rule: 'attacks_public',
    severity: 'error',
    phrases: [
      `(votre|vos) (avis|message|commentaire|critique|propos|recit|reclamation)s? (est|sont) (malhonnete|ridicule|mensonger|deplace|indigne|lamentable|grotesque|honteu)~|(gens|clients|ceux|celles|certains) … (pleurer|pleurnicher|geindre|gemir|chouiner|raler) (sur|dans|aupres)`,
      `ce n'est pas (la |notre )?faute (de |du |d')?[^.!?]{0,25} si (vous|les gens|certain~|on)`,
      `on ne peut pas [^.!?]{3,40} et (ensuite |apres )?(exiger|vouloir|demander|attendre|esperer|reclamer|s'etonner|se plaindre)`,
      `(devriez|devraient|pourriez|pourraient) (avoir honte|rougir|vous excuser|s'excuser|nous remercier)|honte a (vous|ceux|celles|certain~)`,
      `en (dit|disent|dira) (plus |bien plus |assez )?(long )?sur (vous|votre|vos|ceux|celles|leur|leurs|certain~)`,
      `(n'avez|(ceux|celles|gens|clients|certain~|visiteurs|personnes|parents|voyageurs|passagers|spectateurs|beaucoup|internautes|vous) … (n'ont|n'a|sans)) (meme |manifestement |visiblement |sans doute )*(pas )?(pris|prendre|daigne|juge) (la peine|le temps|utile|bon|meme)? ?(de )?(lire|le lire|les lire|la lire|verifier|regarder|demander|venir|consulter|suivre|respecter)`,
      `avant d(e |')(nous |l'|les |la |le |vous )?(accuser|crier|hurler|juger|critiquer|condamner|incriminer|denoncer|calomnier|salir|vous plaindre|se plaindre|poster|publier|ecrire|mettre (une|un|deux)|donner des lecons|noter|raconter|affirmer|pretendre)[^.!?]{0,50}, (il|on|mieux|encore|verifi|commence|pensez|merci|peut-etre|un peu|chacun|certain)[a-z]*`,
      `(il (serait|aurait ete|est|etait) (bon|temps|utile|preferable|judicieux|sage)|on (aurait aime|apprecierait|attendrait)) (de |que |d')[^.!?]{0,20}(verifi|lire|lise|apprendre|apprenn|regard|entret|respect|renseign|reflech)~`,
      `si vous (aviez|l'aviez|nous aviez) (?!ete|eu|recu|besoin|paye|subi|attendu)[a-z]+[^.!?]{0,70}, vous (sauriez|auriez|seriez|n'auriez|verriez|comprendriez)`,
      `la plupart des (gens|adultes|clients|parents|visiteurs|enfants) (y arrivent|savent|comprennent|lisent|parviennent|trouvent|se debrouillent)`,
      `comme des (sauvages|animaux|betes|voyous|barbares|enfants|gamins|fous|vautours|chiens)|(ne sont|n'etaient) pas (de |des )(vrais?|veritables) (supporters?|clients?|fans?|amis?|lecteurs?|joueurs?)`,
      `il (faut|fallait|faudrait) (vraiment |tout de meme |quand meme |bien )+(etre|avoir|manquer|ne |n'|aimer|vouloir) … pour`,
      `(chacun|les gens|les parents|certain~|les clients|les usagers|les passagers|on) (doit|doivent|devrait|devraient) (aussi |parfois |un peu )?(assumer|prendre (leurs|ses) responsabilites)`,
      `l'esprit (bien |vraiment |particulierement |un peu |singulierement )*(mal )?(place|tourne|tordu|mal place|mal tourne)`,
      `(ton|maniere|facon|attitude|comportement|agressivite|insultes) (de |dont |d'|avec (lequel|laquelle) )?(certain~|vous|une partie|quelques)[^.!?]{0,60}(honte~|indigne~|inacceptable~|inadmissible~|lamentable~|consternant~)`,
    ],
    unless:
      /\b(?:vous avez raison|nous (?:aurions|avons|devrions|devons)|merci|notre (?:ton|facon|attitude|comportement|maniere))/,
    unlessBefore: NOT_BEFORE,
  },
]

export const mockeryPhrases = phrases.map(patternOf)
