let audio: AudioContext | null = null

/** Browsers allow sound only after a gesture: called on the first tap or key anywhere. */
export function allowSound(): void {
  audio ??= new AudioContext()
  void audio.resume()
}

export function soundAllowed(): boolean {
  return audio?.state === 'running'
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
