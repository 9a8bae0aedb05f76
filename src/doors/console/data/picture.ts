/** Longest side sent, in pixels: enough to find a page in a screenshot, small enough for a poor network. */
const MAX_SIDE = 2400
/** Files below this go as they are: evidence is best untouched. */
const KEEP_BYTES = 6_000_000

type Taker = (file: File) => void
let waiting: File | null = null
let taker: Taker | null = null

/** Carries a picture chosen on one page to the page that asks about it, whichever is ready first. */
export function handOver(file: File): void {
  if (taker) taker(file)
  else waiting = file
}

/** Takes the picture that waits and those that come; returns how to stop. */
export function takeOver(take: Taker): () => void {
  taker = take
  if (waiting) take(waiting)
  waiting = null
  return () => {
    taker = null
  }
}

/** The picture as a data URL; only a very large one is drawn smaller, and then as JPEG. */
export async function pictureData(file: File): Promise<string> {
  if (file.size <= KEEP_BYTES) return dataUrl(file)
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', 0.9)
}

function dataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })
}

/** The first picture of a paste or a drop, if there is one. */
export function pictureIn(items: DataTransfer | null): File | null {
  return [...(items?.files ?? [])].find((file) => file.type.startsWith('image/')) ?? null
}
