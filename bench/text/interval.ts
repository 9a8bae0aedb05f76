/** A share in % with its 95 % interval (Wilson 1927) and its count: "93.1 % [88.0, 96.2] (n=144)". */
export function wilson(hits: number, n: number): string {
  if (n === 0) return '– (n=0)'
  const z = 1.96
  const p = hits / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const show = (share: number) => (100 * share).toFixed(1)
  return `${show(p)} % [${show(Math.max(0, middle - half))}, ${show(Math.min(1, middle + half))}] (n=${n})`
}
