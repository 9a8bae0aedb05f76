/** `kernels.wat` as bytes: compile that file with wat2wasm (wabt 1.0.39) and write the result here in base64. */
const BYTES = [
  'AGFzbQEAAAABGwNgBX9/f39/AX9gBH9/f38AYAZ/f39/f38BfwITAQdvdXRzaWRlBm1lbW9yeQIAAQMEAwABAgcbAwRzY2FuAAAH',
  'bmVhcmVzdAABBmJ1Y2tldAACCqkGA+8DARR+IAApAwAhCSAAKQMIIQogACkDECELIAApAxghDCAAKQMgIQ0gACkDKCEOIAApAzAh',
  'DyAAKQM4IRAgACkDQCERIAApA0ghEiAAKQNQIRMgACkDWCEUIAApA2AhFSAAKQNoIRYgACkDcCEXIAApA3ghGCADrSEIAkADQCAB',
  'IAJPDQEgASkDACEFIAEpAwghBiAFIAmFeyAGIAqFe3whByAHIAhYBEAgByABKQMQIAuFeyABKQMYIAyFe3x8IQcgByAIWARAIARB',
  'ADYCACAEIAE2AgQgBCAHpzYCCCAEQQxqIQQLCyAFIA2FeyAGIA6Fe3whByAHIAhYBEAgByABKQMQIA+FeyABKQMYIBCFe3x8IQcg',
  'ByAIWARAIARBATYCACAEIAE2AgQgBCAHpzYCCCAEQQxqIQQLCyAFIBGFeyAGIBKFe3whByAHIAhYBEAgByABKQMQIBOFeyABKQMY',
  'IBSFe3x8IQcgByAIWARAIARBAjYCACAEIAE2AgQgBCAHpzYCCCAEQQxqIQQLCyAFIBWFeyAGIBaFe3whByAHIAhYBEAgByABKQMQ',
  'IBeFeyABKQMYIBiFe3x8IQcgByAIWARAIARBAzYCACAEIAE2AgQgBCAHpzYCCCAEQQxqIQQLCyABQSBqIQEMAAsLIAQLogECBH4E',
  'fyAAKQMAIQQgACkDCCEFIAApAxAhBiAAKQMYIQdBgQIhCUGBAiEKAkADQCABIAJPDQEgASkDACAEhXsgASkDCCAFhXt8IAEpAxAg',
  'BoV7IAEpAxggB4V7fHynIQggCCAKSQRAIAggCUkEQCAJIQogCCEJIAEhCwUgCCEKCwsgAUEoaiEBDAALCyADIAk2AgAgAyAKNgIE',
  'IAMgCzYCCAuRAQIEfgJ/IAApAwAhBiAAKQMIIQcgACkDECEIIAApAxghCQJAA0AgAiADTw0BIAEgAigCAEEobGohCyALKQMAIAaF',
  'eyALKQMIIAeFe3wgCykDECAIhXsgCykDGCAJhXt8fKchCiAKIARNBEAgBSACKAIANgIAIAUgCjYCBCAFQQhqIQULIAJBBGohAgwA',
  'CwsgBQs=',
].join('')

/** Arguments are addresses in the memory handed in; `kernels.wat` says what each function reads and writes. */
export type Kernels = {
  scan(queries: number, hashes: number, end: number, most: number, out: number): number
  nearest(query: number, records: number, end: number, out: number): void
  bucket(query: number, base: number, entries: number, end: number, most: number, out: number): number
}

/** Bytes of one record of a description: the 256 bits, then where it stands. */
export const RECORD = 40

const kernels = new WebAssembly.Module(Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0)))

/** The bit-counting functions on a memory of the caller's own, which the caller may grow. */
export function openKernels(memory: WebAssembly.Memory): Kernels {
  return new WebAssembly.Instance(kernels, { outside: { memory } }).exports as Kernels
}
