/**
 * A WebAssembly module of one function, written out by hand: the bytes on the left, what they say on the right. It
 * compares one 256-bit hash with a row of them by `i64.popcnt`, which JavaScript has no word for (about eight times as
 * fast as counting bits in 32-bit words). `hashes.test.ts` holds it to the plain count.
 *
 *     scan(query, hashes, end, most, out) → end of out
 *
 * All are addresses in the imported memory. Each hash at most `most` bits away is written as two 32-bit numbers: its
 * address and its distance.
 */
const LOAD_AND_COUNT = (offset: number) => [
  ...[0x20, 0x01, 0x29, 0x03, offset], // (i64.load offset (local.get $hashes))
  ...[0x20, 0x00, 0x29, 0x03, offset], // (i64.load offset (local.get $query))
  ...[0x85, 0x7b], // i64.xor i64.popcnt
]

const BODY = [
  ...[0x01, 0x01, 0x7f], // (local $distance i32)
  ...[0x02, 0x40], // block
  ...[0x20, 0x01, 0x20, 0x02, 0x4f, 0x0d, 0x00], // (br_if 0 (i32.ge_u $hashes $end))
  ...[0x03, 0x40], // loop
  ...[...LOAD_AND_COUNT(0), ...LOAD_AND_COUNT(8), 0x7c], // i64.add
  ...[...LOAD_AND_COUNT(16), 0x7c],
  ...[...LOAD_AND_COUNT(24), 0x7c],
  ...[0xa7, 0x22, 0x05, 0x20, 0x03, 0x4d, 0x04, 0x40], // if (i32.le_u (local.tee $distance (i32.wrap_i64)) $most)
  ...[0x20, 0x04, 0x20, 0x01, 0x36, 0x02, 0x00], // (i32.store $out $hashes)
  ...[0x20, 0x04, 0x20, 0x05, 0x36, 0x02, 0x04], // (i32.store offset=4 $out $distance)
  ...[0x20, 0x04, 0x41, 0x08, 0x6a, 0x21, 0x04], // $out += 8
  0x0b, // end if
  ...[0x20, 0x01, 0x41, 0x20, 0x6a, 0x22, 0x01, 0x20, 0x02, 0x49, 0x0d, 0x00], // (br_if 0 ($hashes += 32) < $end)
  ...[0x0b, 0x0b], // end loop, end block
  ...[0x20, 0x04, 0x0b], // $out
]

const section = (id: number, content: number[]) => [id, ...lengthOf(content), ...content]
const name = (text: string) => [text.length, ...new TextEncoder().encode(text)]

export const SCAN_KERNEL = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // \0asm, version 1
  ...section(1, [1, 0x60, 5, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 1, 0x7f]), // one type: five i32 to one
  ...section(2, [1, ...name('outside'), ...name('memory'), 0x02, 0x00, 0x01]), // imported memory, at least one page
  ...section(3, [1, 0]), // one function of that type
  ...section(7, [1, ...name('scan'), 0x00, 0x00]), // exported
  ...section(10, [1, ...lengthOf(BODY), ...BODY]),
])

/** Unsigned LEB128, as lengths are written; all here are below 16,384. */
function lengthOf({ length }: number[]): number[] {
  return length < 128 ? [length] : [(length & 127) | 128, length >> 7]
}
