import { circle, path, rect, scatter, svg } from './draw.ts'

/** Harmless pictures of the same catalogue, each with a backdrop and things of its own. */
export type ShelfPicture = { item: string; title: string; price: string; drawing: string }

const planks = (seed: string, tone: string) =>
  rect(0, 0, 640, 800, tone) +
  scatter(seed, 60, [-60, 0, 640, 800], (x, y, draw) =>
    path(`M${x} ${y} q60 ${Math.round(draw() * 10 - 5)} 130 0`, 'none', 'stroke="#00000026" stroke-width="3"'),
  )

const confetti = (seed: string, tone: string, ink: string) =>
  rect(0, 0, 640, 800, tone) +
  scatter(seed, 110, [0, 0, 640, 800], (x, y, draw) => circle(x, y, 2 + draw() * 7, ink, 'opacity="0.5"'))

const lamp =
  planks('lamp', '#d9c3a0') +
  path('M220 330 L280 120 L380 120 L440 330 Z', '#f4e7c3', 'stroke="#8d7a55" stroke-width="4"') +
  rect(322, 330, 16, 300, '#4a4a4f') +
  `<ellipse cx="330" cy="650" rx="110" ry="26" fill="#4a4a4f"/>`
const armchair =
  planks('armchair', '#b9c6c1') +
  path('M170 300 q150 -120 300 0 v220 h-300 z', '#3f6b63') +
  rect(120, 400, 80, 210, '#33574f', 'rx="30"') +
  rect(440, 400, 80, 210, '#33574f', 'rx="30"') +
  rect(180, 500, 280, 90, '#4f8077', 'rx="16"') +
  rect(170, 610, 22, 70, '#6b4a2f') +
  rect(448, 610, 22, 70, '#6b4a2f')
const boots =
  confetti('boots', '#f1ead9', '#9a7b4f') +
  path('M150 220 h120 v280 q90 10 90 80 h-210 z', '#d0a018', 'stroke="#6e550c" stroke-width="5"') +
  path('M340 260 h110 v250 q80 10 80 70 h-190 z', '#d8ab2a', 'stroke="#6e550c" stroke-width="5"')
const bag =
  planks('bag', '#e6d9d9') +
  path('M220 340 q100 -200 200 0', 'none', 'stroke="#5a2230" stroke-width="22"') +
  path('M150 340 h340 l36 290 h-412 z', '#8c2f43', 'stroke="#4a1622" stroke-width="5"') +
  rect(290, 400, 60, 44, '#d8b45b', 'rx="6"')
const quilt =
  rect(0, 0, 640, 800, '#dfe6ee') +
  Array.from({ length: 48 }, (_, i) => {
    const [x, y] = [40 + (i % 6) * 95, 60 + Math.floor(i / 6) * 88]
    return rect(x, y, 84, 78, ['#6c8fb5', '#e7c76f', '#c66f62', '#f5f1e6'][(i * 7 + Math.floor(i / 6)) % 4]!, 'rx="4"')
  }).join('')
const dress =
  confetti('dress', '#e3efe6', '#6a9a79') +
  path(
    'M270 120 h30 q30 40 60 0 h30 l20 200 l120 360 h-420 l120 -360 z',
    '#cc5a7a',
    'stroke="#7a2b43" stroke-width="5"',
  ) +
  scatter('petals', 60, [200, 360, 240, 290], (x, y) => circle(x, y, 8, '#f7d9e2'))
const clock =
  planks('clock', '#c9b8a5') +
  circle(320, 380, 210, '#fbf8f0', 'stroke="#3b3a38" stroke-width="18"') +
  Array.from({ length: 12 }, (_, i) => rect(314, 190, 12, 40, '#3b3a38', `transform="rotate(${i * 30} 320 380)"`)).join(
    '',
  ) +
  rect(312, 250, 16, 140, '#9b2d2d', 'transform="rotate(48 320 380)"') +
  rect(314, 220, 12, 170, '#3b3a38', 'transform="rotate(-70 320 380)"')
const sandals =
  rect(0, 0, 640, 800, '#eddcc0') +
  scatter('sandals', 300, [0, 0, 640, 800], (x, y, draw) => circle(x, y, 1 + draw() * 2, '#b58d57')) +
  `<ellipse cx="220" cy="420" rx="90" ry="220" fill="#8a5a34" stroke="#4e3119" stroke-width="6"/><ellipse cx="430" cy="400" rx="90" ry="220" fill="#8a5a34" stroke="#4e3119" stroke-width="6"/>` +
  path('M140 330 q80 90 160 0 M350 310 q80 90 160 0', 'none', 'stroke="#2e6f8e" stroke-width="28"')

const shown = (item: string, title: string, price: string, body: string): ShelfPicture => ({
  item,
  title,
  price,
  drawing: svg(640, 800, body),
})

export const shelf: readonly ShelfPicture[] = [
  shown('2205', 'Lampe à poser Oréa', '39,90', lamp),
  shown('2310', 'Fauteuil velours Brume', '249,00', armchair),
  shown('4802', 'Bottes de pluie enfant', '17,99', boots),
  shown('3117', 'Sac cabas Lise', '54,90', bag),
  shown('2750', 'Boutis patchwork', '69,90', quilt),
  shown('3420', 'Robe trapèze Pétale', '34,99', dress),
  shown('2099', 'Horloge murale Gare', '45,00', clock),
  shown('4655', 'Sandales cuir enfant', '24,99', sandals),
]
