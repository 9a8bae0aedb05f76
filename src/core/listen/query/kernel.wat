;; Cutting a text into words and hashing them, many letters at a time. kernel.ts holds the same as bytes: wat2wasm
;; kernel.wat (wabt), then base64. scan.ts lays the memory out and reads what no plain letter or break is;
;; scan.test.ts holds all of it to a plain reading, unit by unit.
(module
  ;; From 0 on the table UNITS (units.ts), two bytes a code unit; then the state of the cut, six numbers; then numbers to hash by.
  (import "outside" "memory" (memory 1))
  ;; Where the text stands, its folded letters, where its words begin and end, and the rows of its tokens.
  (global $text (export "text") (mut i32) (i32.const 0))
  (global $folded (export "folded") (mut i32) (i32.const 0))
  (global $edges (export "edges") (mut i32) (i32.const 0))
  (global $rows (export "rows") (mut i32) (i32.const 0))

  ;; Folds `length` code units and lists where runs of letters begin and end, by turns. Sixteen units at a time: a bit
  ;; says which are letters, and where a bit differs from the one before is an edge, as simdjson finds the parts of JSON
  ;; (Langdale & Lemire, 2019). Units beyond ASCII are looked up one by one. Six edges are written whether there are so
  ;; many or not: no branch to guess wrong. Then cuts from the beginning on, see there.
  (func (export "fold") (param $length i32) (result i32)
    (local $i i32) (local $from i32) (local $to i32) (local $k i32) (local $mark i32)
    (local $a v128) (local $b v128) (local $bits i32) (local $before i32) (local $new i32) (local $edge i32) (local $at i32)
    (local.set $from (global.get $text))
    (local.set $to (global.get $folded))
    (local.set $edge (global.get $edges))
    ;; behind the text sixteen spaces
    (local.set $at (i32.add (local.get $from) (i32.shl (local.get $length) (i32.const 1))))
    (v128.store (local.get $at) (i16x8.splat (i32.const 32)))
    (v128.store offset=16 (local.get $at) (i16x8.splat (i32.const 32)))
    (loop $block
      (local.set $a (v128.load (local.get $from)))
      (local.set $b (v128.load offset=16 (local.get $from)))
      (if (v128.any_true (v128.and (v128.or (local.get $a) (local.get $b)) (i16x8.splat (i32.const 0xff80))))
        (then
          (local.set $bits (i32.const 0))
          (local.set $k (i32.const 0))
          (loop $unit
            (local.set $mark (i32.load16_u (i32.shl
              (i32.load16_u (i32.add (local.get $from) (i32.shl (local.get $k) (i32.const 1)))) (i32.const 1))))
            (i32.store16 (i32.add (local.get $to) (i32.shl (local.get $k) (i32.const 1))) (local.get $mark))
            (local.set $bits (i32.or (local.get $bits)
              (i32.shl (i32.ge_u (local.get $mark) (i32.const 48)) (local.get $k))))
            (local.set $k (i32.add (local.get $k) (i32.const 1)))
            (br_if $unit (i32.lt_u (local.get $k) (i32.const 16)))))
        (else
          (local.set $a (i8x16.narrow_i16x8_u (local.get $a) (local.get $b)))
          (local.set $a (v128.or (local.get $a) (v128.and (i8x16.splat (i32.const 32))
            (i8x16.lt_u (i8x16.sub (local.get $a) (i8x16.splat (i32.const 65))) (i8x16.splat (i32.const 26))))))
          (v128.store (local.get $to) (i16x8.extend_low_i8x16_u (local.get $a)))
          (v128.store offset=16 (local.get $to) (i16x8.extend_high_i8x16_u (local.get $a)))
          (local.set $bits (i8x16.bitmask (v128.or
            (i8x16.lt_u (i8x16.sub (local.get $a) (i8x16.splat (i32.const 97))) (i8x16.splat (i32.const 26)))
            (i8x16.lt_u (i8x16.sub (local.get $a) (i8x16.splat (i32.const 48))) (i8x16.splat (i32.const 10))))))))
      (local.set $new (i32.and (i32.const 0xffff)
        (i32.xor (local.get $bits) (i32.or (i32.shl (local.get $bits) (i32.const 1)) (local.get $before)))))
      (local.set $before (i32.shr_u (local.get $bits) (i32.const 15)))
      (local.set $at (local.get $edge))
      (local.set $edge (i32.add (local.get $edge) (i32.shl (i32.popcnt (local.get $new)) (i32.const 2))))
      (loop $six
        (i32.store (local.get $at) (i32.add (local.get $i) (i32.ctz (local.get $new))))
        (local.set $new (i32.and (local.get $new) (i32.sub (local.get $new) (i32.const 1))))
        (i32.store offset=4 (local.get $at) (i32.add (local.get $i) (i32.ctz (local.get $new))))
        (local.set $new (i32.and (local.get $new) (i32.sub (local.get $new) (i32.const 1))))
        (i32.store offset=8 (local.get $at) (i32.add (local.get $i) (i32.ctz (local.get $new))))
        (local.set $new (i32.and (local.get $new) (i32.sub (local.get $new) (i32.const 1))))
        (i32.store offset=12 (local.get $at) (i32.add (local.get $i) (i32.ctz (local.get $new))))
        (local.set $new (i32.and (local.get $new) (i32.sub (local.get $new) (i32.const 1))))
        (i32.store offset=16 (local.get $at) (i32.add (local.get $i) (i32.ctz (local.get $new))))
        (local.set $new (i32.and (local.get $new) (i32.sub (local.get $new) (i32.const 1))))
        (i32.store offset=20 (local.get $at) (i32.add (local.get $i) (i32.ctz (local.get $new))))
        (local.set $new (i32.and (local.get $new) (i32.sub (local.get $new) (i32.const 1))))
        (local.set $at (i32.add (local.get $at) (i32.const 24)))
        (br_if $six (local.get $new)))
      (local.set $from (i32.add (local.get $from) (i32.const 32)))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br_if $block (i32.le_u (local.get $i) (local.get $length))))
    (i32.store (local.get $edge) (local.get $length))
    ;; the cut begins with a word, in no address, at no place
    (v128.store offset=0x20000 (i32.const 0) (v128.const i32x4 1 0 0 0))
    (i32.store offset=0x20010 (i32.const 0) (global.get $rows))
    (i32.store offset=0x20014 (i32.const 0) (global.get $edges))
    (call $cut (i32.const 0) (local.get $length)))

  ;; Writes the rows of the tokens from code unit `i` on, their hashes left out, all but signs'. Returns `length`, or
  ;; where something stands that needs a closer look: a mark above AT, or the beginning of a word that ends at one.
  ;; Marks: 0 BREAK, 1 SIGN, 2 ALONE, 3 HASH, 4 AT. Kinds: 1 WORD, 2 TAG, 4 HANDLE.
  ;; `closed` is the kind of the word that ends where we stand, 0 where none does.
  (func $cut (export "cut") (param $i i32) (param $length i32) (result i32)
    (local $kind i32) (local $closed i32) (local $inAddress i32) (local $words i32) (local $row i32) (local $edge i32)
    (local $text i32) (local $start i32) (local $end i32) (local $unit i32) (local $mark i32) (local $at i32)
    (local.set $text (global.get $text))
    (local.set $kind (i32.load offset=0x20000 (i32.const 0)))
    (local.set $closed (i32.load offset=0x20004 (i32.const 0)))
    (local.set $inAddress (i32.load offset=0x20008 (i32.const 0)))
    (local.set $words (i32.load offset=0x2000c (i32.const 0)))
    (local.set $row (i32.load offset=0x20010 (i32.const 0)))
    (local.set $edge (i32.load offset=0x20014 (i32.const 0)))
    (block $stop (loop $next
      (local.set $start (i32.load (local.get $edge)))
      (if (i32.lt_u (local.get $start) (local.get $i)) (then
        (local.set $edge (i32.add (local.get $edge) (i32.const 8)))
        (br $next)))
      ;; between most words stands one space
      (local.set $at (i32.add (local.get $text) (i32.shl (local.get $i) (i32.const 1))))
      (if (i32.and (i32.eq (i32.add (local.get $i) (i32.const 1)) (local.get $start))
                   (i32.eq (i32.load16_u (local.get $at)) (i32.const 32)))
        (then
          (local.set $kind (i32.const 1))
          (local.set $inAddress (i32.const 0))
          (local.set $i (local.get $start))))
      (if (i32.lt_u (local.get $i) (local.get $start)) (then
        (local.set $unit (i32.load16_u (local.get $at)))
        (local.set $mark (i32.load16_u (i32.shl (local.get $unit) (i32.const 1))))
        (br_if $stop (i32.gt_u (local.get $mark) (i32.const 4)))
        (block $read
          (if (i32.eqz (local.get $mark)) (then
            (local.set $kind (i32.const 1))
            (if (i32.le_u (local.get $unit) (i32.const 32)) (then
              (local.set $inAddress (i32.const 0))
              (br $read)))
            ;; "://"
            (if (i32.eq (local.get $unit) (i32.const 58)) (then
              (local.set $inAddress (i32.or (local.get $inAddress)
                (i32.eq (i32.load offset=2 align=2 (local.get $at)) (i32.const 0x2f002f))))
              (br $read)))
            (br_if $read (i32.or (i32.ne (local.get $unit) (i32.const 63)) (i32.eqz (local.get $inAddress))))))
          (if (i32.eq (local.get $mark) (i32.const 3)) (then
            (if (i32.eqz (local.get $inAddress)) (then
              (local.set $kind (select (i32.const 2) (i32.const 1)
                (i32.or (i32.eqz (local.get $closed)) (i32.eq (local.get $closed) (i32.const 2)))))
              (br $read)))))
          (if (i32.eq (local.get $mark) (i32.const 4)) (then
            (local.set $kind (select (i32.const 1) (i32.const 4) (local.get $closed)))
            (br $read)))
          (if (i32.or (i32.eq (local.get $mark) (i32.const 1)) (i32.eq (local.get $mark) (i32.const 2))) (then
            (local.set $words (i32.add (local.get $words) (i32.eq (local.get $mark) (i32.const 2))))
            (i32.store (local.get $row) (local.get $unit))
            (i32.store offset=4 (local.get $row) (i32.const 0))
            (i32.store offset=8 (local.get $row)
              (select (local.get $kind) (i32.const 1) (i32.eq (local.get $mark) (i32.const 2))))
            (i32.store offset=12 (local.get $row)
              (i32.add (i32.shl (local.get $words) (i32.const 1)) (i32.eq (local.get $mark) (i32.const 1))))
            (i32.store offset=16 (local.get $row) (local.get $i))
            (i32.store offset=20 (local.get $row) (i32.add (local.get $i) (i32.const 1)))
            (i64.store offset=24 (local.get $row) (i64.const 0))
            (local.set $row (i32.add (local.get $row) (i32.const 32)))
            (local.set $kind (i32.const 1))
            (br $read)))
          ;; the question or fragment of an address: on to the white space that ends it
          (loop $on
            (if (i32.gt_u (i32.load16_u offset=2 (i32.add (local.get $text) (i32.shl (local.get $i) (i32.const 1))))
                          (i32.const 32))
              (then
                (local.set $i (i32.add (local.get $i) (i32.const 1)))
                (br $on)))))
        (local.set $closed (i32.const 0))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
      (br_if $stop (i32.ge_u (local.get $i) (local.get $length)))
      (local.set $end (i32.load offset=4 (local.get $edge)))
      (local.set $mark (i32.load16_u (i32.shl
        (i32.load16_u (i32.add (local.get $text) (i32.shl (local.get $end) (i32.const 1)))) (i32.const 1))))
      (br_if $stop (i32.gt_u (local.get $mark) (i32.const 4)))
      (local.set $words (i32.add (local.get $words) (i32.const 1)))
      (i32.store offset=8 (local.get $row) (local.get $kind))
      (i32.store offset=12 (local.get $row) (i32.shl (local.get $words) (i32.const 1)))
      (i32.store offset=16 (local.get $row) (local.get $start))
      (i32.store offset=20 (local.get $row) (local.get $end))
      (i32.store offset=24 (local.get $row) (local.get $start))
      (i32.store offset=28 (local.get $row) (i32.sub (local.get $end) (local.get $start)))
      (local.set $row (i32.add (local.get $row) (i32.const 32)))
      (local.set $edge (i32.add (local.get $edge) (i32.const 8)))
      (local.set $closed (local.get $kind))
      (local.set $kind (i32.const 1))
      (local.set $i (local.get $end))
      (br $next)))
    (i32.store offset=0x20000 (i32.const 0) (local.get $kind))
    (i32.store offset=0x20004 (i32.const 0) (local.get $closed))
    (i32.store offset=0x20008 (i32.const 0) (local.get $inAddress))
    (i32.store offset=0x2000c (i32.const 0) (local.get $words))
    (i32.store offset=0x20010 (i32.const 0) (local.get $row))
    (i32.store offset=0x20014 (i32.const 0) (local.get $edge))
    (local.get $i))

  ;; Hashes the first letters, `most` at most, of every row up to the last one `cut` wrote; the hash of row n goes to
  ;; `out + n × step`. Rows without letters are left as they are. A hash is two sums of 32 bits, each letter times a
  ;; power of its own (Carter & Wegman, 1979), sixteen letters at a time, the bits of the sum then spread.
  (func (export "hash") (param $most i32) (param $out i32) (param $step i32)
    (local $row i32) (local $last i32) (local $at i32) (local $n i32) (local $a v128) (local $b v128)
    (local $low v128) (local $high v128) (local $sum v128) (local $power v128)
    (local $l0 v128) (local $l1 v128) (local $l2 v128) (local $l3 v128)
    (local $h0 v128) (local $h1 v128) (local $h2 v128) (local $h3 v128)
    (local.set $l0 (v128.load offset=0x20020 (i32.const 0)))
    (local.set $l1 (v128.load offset=0x20030 (i32.const 0)))
    (local.set $l2 (v128.load offset=0x20040 (i32.const 0)))
    (local.set $l3 (v128.load offset=0x20050 (i32.const 0)))
    (local.set $h0 (v128.load offset=0x20060 (i32.const 0)))
    (local.set $h1 (v128.load offset=0x20070 (i32.const 0)))
    (local.set $h2 (v128.load offset=0x20080 (i32.const 0)))
    (local.set $h3 (v128.load offset=0x20090 (i32.const 0)))
    (local.set $row (global.get $rows))
    (local.set $last (i32.load offset=0x20010 (i32.const 0)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $row) (local.get $last)))
      (local.set $n (i32.load offset=28 (local.get $row)))
      (if (local.get $n) (then
        (local.set $n (select (local.get $n) (local.get $most) (i32.lt_u (local.get $n) (local.get $most))))
        (local.set $at (i32.add (global.get $folded) (i32.shl (i32.load offset=24 (local.get $row)) (i32.const 1))))
        (local.set $sum (v128.const i64x2 0 0))
        (local.set $power (i32x4.splat (i32.const 1)))
        (loop $sixteen
          (local.set $b (i16x8.splat (select (local.get $n) (i32.const 16) (i32.lt_u (local.get $n) (i32.const 16)))))
          (local.set $a (v128.and (v128.load (local.get $at))
            (i16x8.gt_s (local.get $b) (v128.const i16x8 0 1 2 3 4 5 6 7))))
          (local.set $b (v128.and (v128.load offset=16 (local.get $at))
            (i16x8.gt_s (local.get $b) (v128.const i16x8 8 9 10 11 12 13 14 15))))
          (local.set $low (i32x4.add
            (i32x4.add
              (i32x4.mul (i32x4.extend_low_i16x8_u (local.get $a)) (local.get $l0))
              (i32x4.mul (i32x4.extend_high_i16x8_u (local.get $a)) (local.get $l1)))
            (i32x4.add
              (i32x4.mul (i32x4.extend_low_i16x8_u (local.get $b)) (local.get $l2))
              (i32x4.mul (i32x4.extend_high_i16x8_u (local.get $b)) (local.get $l3)))))
          (local.set $high (i32x4.add
            (i32x4.add
              (i32x4.mul (i32x4.extend_low_i16x8_u (local.get $a)) (local.get $h0))
              (i32x4.mul (i32x4.extend_high_i16x8_u (local.get $a)) (local.get $h1)))
            (i32x4.add
              (i32x4.mul (i32x4.extend_low_i16x8_u (local.get $b)) (local.get $h2))
              (i32x4.mul (i32x4.extend_high_i16x8_u (local.get $b)) (local.get $h3)))))
          ;; the four sums of each into one: low, high, low, high
          (local.set $low (i32x4.add
            (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $low) (local.get $high))
            (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $low) (local.get $high))))
          (local.set $low (i32x4.add (local.get $low)
            (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $low) (local.get $low))))
          (local.set $sum (i32x4.add (local.get $sum) (i32x4.mul (local.get $low) (local.get $power))))
          (if (i32.gt_u (local.get $n) (i32.const 16)) (then
            (local.set $power (i32x4.mul (local.get $power) (v128.load offset=0x200a0 (i32.const 0))))
            (local.set $at (i32.add (local.get $at) (i32.const 32)))
            (local.set $n (i32.sub (local.get $n) (i32.const 16)))
            (br $sixteen))))
        (local.set $sum (i32x4.mul (i32x4.splat (i32.const 0x85ebca6b))
          (v128.xor (local.get $sum) (i32x4.shr_u (local.get $sum) (i32.const 15)))))
        (i64.store (local.get $out)
          (i64x2.extract_lane 0 (v128.xor (local.get $sum) (i32x4.shr_u (local.get $sum) (i32.const 13)))))))
      (local.set $out (i32.add (local.get $out) (local.get $step)))
      (local.set $row (i32.add (local.get $row) (i32.const 32)))
      (br $next)))))
