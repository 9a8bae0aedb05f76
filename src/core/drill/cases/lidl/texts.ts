import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Comparez la photo de l’église et l’emballage Lidl : les croix ont disparu',
    'Lidl a gommé les croix sur la gamme grecque, regardez',
    'Santorin chez Lidl : les dômes bleus, oui, les croix, non',
  ],
  shock: [
    'Effacer une croix d’une église pour vendre du yaourt, Lidl, franchement',
    'Lidl efface l’histoire d’un pays sur un pot de yaourt',
    'Je ne suis pas croyante et je trouve ça choquant de la part de Lidl',
    'Ma grand-mère est grecque. Elle n’a pas ri en voyant le paquet Lidl.',
  ],
  mockery: [
    'Chez Lidl on croit aux prix bas, pas au reste',
    'Lidl, la gomme est au rayon papeterie',
    'Bientôt chez Lidl : la tour sans Eiffel',
  ],
  complaint: [
    'Lidl copie-colle la même réponse sous chaque message',
    '« Si cela a pu choquer » : ce ne sont pas des excuses, Lidl',
    'J’ai reçu trois fois le même texte de Lidl, mot pour mot',
  ],
  boycott: ['Je ferai mes courses ailleurs que chez Lidl', 'Boycott Lidl cette semaine, on verra la suivante'],
}

export const ordinary: Facts['ordinary'] = [
  'Le pain de chez Lidl est bon quand il sort du four',
  'Arrivage outils chez Lidl jeudi, préparez-vous',
  'Lidl ouvre le dimanche matin près de chez moi',
  'Semaine grecque chez Lidl, je prends la feta',
  'Le robot cuisine de Lidl, vous l’avez ?',
  'Caisse rapide chez Lidl, il faut être sportif',
  'Le rosé de chez Lidl à moins de trois euros se laisse boire',
  'Les fraises Lidl étaient parfaites',
  'Parking Lidl complet un lundi, mystère',
  'La lessive Lidl vaut les grandes marques',
  'Lidl a encore changé les rayons de place',
  'Croissants Lidl pour le petit déjeuner du bureau',
]
