import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Rappel Buitoni : regardez vos congélateurs, c’est sérieux',
    'J’ai deux pizzas Buitoni Fraîch’Up au congélateur, je fais quoi ?',
    'Partagez le rappel Buitoni à tous les parents que vous connaissez',
  ],
  shock: [
    'Des enfants à l’hôpital après une pizza. Une pizza. Buitoni, répondez.',
    'Mon fils en a mangé samedi. Je surveille tout depuis le rappel Buitoni.',
    'On parle d’enfants gravement malades, Buitoni, pas d’un emballage abîmé',
    'Comment une bactérie pareille arrive dans une pizza Buitoni vendue partout ?',
    'Je pense aux familles touchées. Buitoni leur doit la vérité.',
  ],
  mockery: [
    'Buitoni : le silence, lui, est garanti sans conservateur',
    'Le numéro vert Buitoni sonne occupé depuis ce matin, bravo',
  ],
  complaint: [
    'J’appelle le numéro Buitoni depuis deux heures, personne',
    'Buitoni, quels lots exactement ? La notice n’est pas claire',
    'Qui me rembourse les pizzas Buitoni que j’ai jetées ?',
    'Toujours aucun mot de la direction de Buitoni pour les familles',
  ],
  boycott: ['Plus jamais de Buitoni chez nous', 'Buitoni c’est fini à la maison, mes enfants d’abord'],
  questions: ['Quels sont les symptômes après une pizza Buitoni ?', 'Le rappel Buitoni concerne quelles dates ?'],
}

export const ordinary: Facts['ordinary'] = [
  'Soirée pizza Buitoni devant le match',
  'La pâte Buitoni est meilleure que l’autre je trouve',
  'Promo Buitoni : deux achetées, une offerte',
  'Buitoni quatre fromages, un classique',
  'Quelqu’un a essayé la nouvelle pizza Buitoni ?',
  'Pizza Buitoni au four, douze minutes et c’est prêt',
  'Buitoni a changé son emballage non ?',
  'Il restait plus que la Buitoni au chorizo',
  'Les lasagnes Buitoni de mon enfance',
  'Flemme de cuisiner, ce sera Buitoni',
  'La Buitoni au chèvre est introuvable chez nous',
  'Sauce tomate Buitoni, très bien pour dépanner',
]
