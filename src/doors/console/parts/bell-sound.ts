import { useSyncExternalStore } from 'react'

let audio: AudioContext | null = null

const listeners = new Set<() => void>()

/** Browsers allow sound only after a gesture: called on the first tap or key anywhere. */
export function allowSound(): void {
  if (!audio) {
    audio = new AudioContext()
    audio.onstatechange = () => {
      for (const listener of listeners) listener()
    }
  }
  void audio.resume()
}

/** Whether this browser would let the bell be heard. */
export function useSoundAllowed(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => audio?.state === 'running',
  )
}

/** Two falling tones, as a bell far away; 1.6 s. Silent where the browser has not been allowed to sound. */
export function ring(): void {
  if (audio?.state !== 'running') return
  for (const [after, hertz] of [
    [0, 880],
    [0.45, 659.3],
  ] as const) {
    const start = audio.currentTime + after
    const gain = audio.createGain()
    gain.gain.setValueAtTime(0.0001, start)
    gain.gain.exponentialRampToValueAtTime(0.35, start + 0.02)
    gain.gain.exponentialRampToValueAtTime(0.0001, start + 1.1)
    gain.connect(audio.destination)
    for (const [partial, type] of [
      [1, 'sine'],
      [2.76, 'triangle'],
    ] as const) {
      const tone = audio.createOscillator()
      tone.type = type
      tone.frequency.value = hertz * partial
      tone.connect(gain)
      tone.start(start)
      tone.stop(start + 1.2)
    }
  }
}
