/** Words, bars and stickers stand along the edges, within this share of the side; what a picture shows does not. */
const RIM = 1 / 4

/**
 * Blocks in the largest connected group of marked ones (side by side, not corner to corner) that does not keep to one
 * edge. `marks` are `side` × `side`, row by row.
 */
export function largestSpot(marks: Uint8Array, side: number): number {
  const open = marks.slice()
  const rim = Math.round(RIM * side)
  let largest = 0
  for (let start = 0; start < open.length; start++) {
    if (!open[start]) continue
    open[start] = 0
    const group = [start]
    for (const at of group) {
      const x = at % side
      for (const next of [at - side, at + side, x > 0 ? at - 1 : -1, x + 1 < side ? at + 1 : -1]) {
        if (!open[next]) continue
        open[next] = 0
        group.push(next)
      }
    }
    const columns = group.map((at) => at % side)
    const rows = group.map((at) => Math.floor(at / side))
    const along = [columns, rows].some((at) => Math.max(...at) < rim || Math.min(...at) >= side - rim)
    if (!along) largest = Math.max(largest, group.length)
  }
  return largest
}
