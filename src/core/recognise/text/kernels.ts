/** `kernels.wat` as bytes: compile that file with wat2wasm (wabt 1.0.32) and write the result here in base64. */
const BYTES = [
  'AGFzbQEAAAABHQNgBn9/f39/fwF/YAZ/f39/f38AYAZ/f39/fX8AAhMBB291dHNpZGUGbWVtb3J5AgABAwQDAAECBxYDBGZpbmQAAANh',
  'ZGQAAQVsYXllcgACCpQDA4kBAQN/AkADQCAAIAFPDQEgACgCACEGIABBBGohAEEBIAIgBkEPdmotAAAgBkEMdkEHcXZxRQ0AIAZBD3Yg',
  'BHEhBwNAIAMgB0ECdGooAgAhCCAIRQ0BIAggBnNB//8BcQRAIAdBAWogBHEhBwwBCwsgBSAIQQ92QQFrNgIAIAVBBGohBQwACwsgBQt9',
  'AgJ/A3sgAyACayEHAkADQCAAIAFPDQEgACgCACACayEGIABBBGohACAGIAdPDQAgBCAGQRhsaiEGIAggBv0BAwD9jgEhCCAJIAb9AQMI',
  '/Y4BIQkgCiAG/QEDEP2OASEKDAALCyAFIAj9CwQAIAUgCf0LBBAgBSAK/QsEIAuIAQIEfwF7IAIhBiACIANBAnRqIQcgByECIAAgAUEC',
  'dGohCQJAA0AgBiAHTw0BIAb9AAQAIQogACEIA0AgCiAI/QkCACAC/QAEAP3mAf3kASEKIAhBBGohCCACQRBqIQIgCCAJSQ0ACyAFIAog',
  'BP0T/ekB/QsEACAFQRBqIQUgBkEQaiEGDAALCws=',
].join('')

/** Arguments are addresses in the memory handed in; `kernels.wat` says what each function reads and writes. */
export type Kernels = {
  find(hashes: number, end: number, filter: number, slots: number, mask: number, out: number): number
  add(numbers: number, end: number, first: number, last: number, rows: number, out: number): void
  layer(inputs: number, count: number, weights: number, size: number, least: number, out: number): void
}

/** Signed bytes of one row that `add` adds up, and how many rows may be added before a sum overflows. */
export const ROW = 24
export const MOST_ADDED = 256
/** `layer` makes sums four by four. */
export const FOUR = 4

const kernels = new WebAssembly.Module(Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0)))

export function openKernels(memory: WebAssembly.Memory): Kernels {
  return new WebAssembly.Instance(kernels, { outside: { memory } }).exports as Kernels
}
