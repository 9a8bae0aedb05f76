import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'

/** Sums of all pixels above and left: the mean of any rectangle in four look-ups. One row and column longer than the picture. */
export type Integral = { width: number; height: number; sums: Uint32Array }

/** Holds up to 16 million pixels before a sum would overflow. */
export function integralOf({ width, height, data }: Luma): Integral {
  const stride = width + 1
  const sums = new Uint32Array(stride * (height + 1))
  for (let y = 0, from = 0, up = 1, at = stride + 1; y < height; y++, up++, at++) {
    let row = 0
    for (const end = from + width; from < end; from++, up++, at++) {
      row += data[from]!
      sums[at] = sums[up]! + row
    }
  }
  return { width, height, sums }
}

/** Mean brightness of whole pixels [left, right) × [top, bottom), which must lie inside and hold at least one pixel. */
export function meanOf({ width, sums }: Integral, left: number, top: number, right: number, bottom: number): number {
  const stride = width + 1
  const sum =
    sums[bottom * stride + right]! -
    sums[top * stride + right]! -
    sums[bottom * stride + left]! +
    sums[top * stride + left]!
  return sum / ((right - left) * (bottom - top))
}

/**
 * `columns` × `rows` means of a rectangle. `spread` is the side of the box that is averaged as a share of one cell:
 * 1 covers everything once; 0.7 has the variance of the two-pass filter that PDQ uses.
 */
export function cellsOf(integral: Integral, region: Region, columns: number, rows: number, spread = 1): Float32Array {
  const [left, top, wide, high] = region
  const lefts = edgesOf(left, wide, columns, spread, integral.width)
  const tops = edgesOf(top, high, rows, spread, integral.height)
  const cells = new Float32Array(columns * rows)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      cells[i * columns + j] = meanOf(integral, lefts[2 * j]!, tops[2 * i]!, lefts[2 * j + 1]!, tops[2 * i + 1]!)
    }
  }
  return cells
}

function edgesOf(start: number, length: number, count: number, spread: number, limit: number): Int32Array {
  const edges = new Int32Array(2 * count)
  const cell = length / count
  for (let i = 0; i < count; i++) {
    const centre = start + (i + 0.5) * cell
    const from = Math.max(0, Math.min(limit - 1, Math.round(centre - (cell * spread) / 2)))
    edges[2 * i] = from
    edges[2 * i + 1] = Math.max(from + 1, Math.min(limit, Math.round(centre + (cell * spread) / 2)))
  }
  return edges
}

/** A rectangle of the picture at another size: averaged where it shrinks to half or less, else interpolated. */
export function resample(luma: Luma, integral: Integral, region: Region, width: number, height: number): Luma {
  const data = new Uint8Array(width * height)
  if (region[2] >= 2 * width && region[3] >= 2 * height) {
    const cells = cellsOf(integral, region, width, height)
    for (let i = 0; i < data.length; i++) data[i] = cells[i]! + 0.5
    return { width, height, data }
  }
  const { data: from, width: stride } = luma
  const across = stepsOf(region[0], region[2], width, luma.width)
  const down = stepsOf(region[1], region[3], height, luma.height)
  for (let y = 0; y < height; y++) {
    const above = down.first[y]! * stride
    const below = down.second[y]! * stride
    const low = down.weight[y]!
    const high = FULL - low
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const left = across.first[x]!
      const right = across.second[x]!
      const weight = across.weight[x]!
      const rest = FULL - weight
      const upper = from[above + left]! * rest + from[above + right]! * weight
      const lower = from[below + left]! * rest + from[below + right]! * weight
      data[at] = (upper * high + lower * low + (FULL * FULL) / 2) >> 14
    }
  }
  return { width, height, data }
}

const FULL = 128

/** For each pixel of the new row or column, the two old ones it lies between and the weight of the second in 128ths. */
function stepsOf(start: number, length: number, count: number, limit: number) {
  const first = new Int32Array(count)
  const second = new Int32Array(count)
  const weight = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const source = Math.max(0, Math.min(limit - 1, start + ((i + 0.5) * length) / count - 0.5))
    first[i] = Math.floor(source)
    second[i] = Math.min(limit - 1, first[i]! + 1)
    weight[i] = Math.round((source - first[i]!) * FULL)
  }
  return { first, second, weight }
}

/** Smoothed with 1-4-6-4-1 in both directions: single pixels are compared afterwards. */
export function smooth({ width, height, data }: Luma): Luma {
  const half = new Uint16Array(data.length)
  const last = width - 1
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 2; x < last - 1; x++) {
      const at = row + x
      half[at] = data[at - 2]! + data[at + 2]! + 4 * (data[at - 1]! + data[at + 1]!) + 6 * data[at]!
    }
    for (const x of [0, 1, last - 1, last]) {
      const near = (d: number) => data[row + Math.max(0, Math.min(last, x + d))]!
      if (x >= 0) half[row + x] = near(-2) + near(2) + 4 * (near(-1) + near(1)) + 6 * near(0)
    }
  }
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const u2 = half.subarray(Math.max(0, y - 2) * width)
    const u1 = half.subarray(Math.max(0, y - 1) * width)
    const here = half.subarray(y * width)
    const d1 = half.subarray(Math.min(height - 1, y + 1) * width)
    const d2 = half.subarray(Math.min(height - 1, y + 2) * width)
    for (let x = 0, at = y * width; x < width; x++, at++) {
      out[at] = (u2[x]! + d2[x]! + 4 * (u1[x]! + d1[x]!) + 6 * here[x]! + 128) >> 8
    }
  }
  return { width, height, data: out }
}

/** A region on a copy of the picture that is `x` times as wide and `y` times as high, in whole pixels. */
export function scaleRegion([left, top, wide, high]: Region, x: number, y: number): Region {
  return [Math.round(left * x), Math.round(top * y), Math.round(wide * x), Math.round(high * y)]
}

/** Area in common as a share of the area covered by either. */
export function overlap(a: Region, b: Region): number {
  const wide = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const high = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  if (wide <= 0 || high <= 0) return 0
  return (wide * high) / (a[2] * a[3] + b[2] * b[3] - wide * high)
}
