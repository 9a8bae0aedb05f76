;; Comparing 256-bit strings by counting bits, which JavaScript has no word for. kernels.ts holds the same as bytes:
;; wat2wasm kernels.wat (wabt), then base64. kernels.test.ts holds every function to the plain count.
(module
  (import "outside" "memory" (memory 1))

  ;; Four hashes against a row of them: each one at most `most` bits away is written as three numbers, which of the
  ;; four, its address, its distance. Returns the end of what was written.
  (func (export "scan") (param $queries i32) (param $hash i32) (param $end i32) (param $most i32) (param $out i32) (result i32)
    (local $h0 i64) (local $h1 i64) (local $d i64) (local $limit i64)
    (local $q00 i64) (local $q01 i64) (local $q02 i64) (local $q03 i64)
    (local $q10 i64) (local $q11 i64) (local $q12 i64) (local $q13 i64)
    (local $q20 i64) (local $q21 i64) (local $q22 i64) (local $q23 i64)
    (local $q30 i64) (local $q31 i64) (local $q32 i64) (local $q33 i64)
    (local.set $q00 (i64.load offset=0 (local.get $queries)))
    (local.set $q01 (i64.load offset=8 (local.get $queries)))
    (local.set $q02 (i64.load offset=16 (local.get $queries)))
    (local.set $q03 (i64.load offset=24 (local.get $queries)))
    (local.set $q10 (i64.load offset=32 (local.get $queries)))
    (local.set $q11 (i64.load offset=40 (local.get $queries)))
    (local.set $q12 (i64.load offset=48 (local.get $queries)))
    (local.set $q13 (i64.load offset=56 (local.get $queries)))
    (local.set $q20 (i64.load offset=64 (local.get $queries)))
    (local.set $q21 (i64.load offset=72 (local.get $queries)))
    (local.set $q22 (i64.load offset=80 (local.get $queries)))
    (local.set $q23 (i64.load offset=88 (local.get $queries)))
    (local.set $q30 (i64.load offset=96 (local.get $queries)))
    (local.set $q31 (i64.load offset=104 (local.get $queries)))
    (local.set $q32 (i64.load offset=112 (local.get $queries)))
    (local.set $q33 (i64.load offset=120 (local.get $queries)))
    (local.set $limit (i64.extend_i32_u (local.get $most)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $hash) (local.get $end)))
      (local.set $h0 (i64.load (local.get $hash)))
      (local.set $h1 (i64.load offset=8 (local.get $hash)))
      ;; query 0: two words first, for most hashes they already differ too much
      (local.set $d (i64.add
        (i64.popcnt (i64.xor (local.get $h0) (local.get $q00)))
        (i64.popcnt (i64.xor (local.get $h1) (local.get $q01)))))
      (if (i64.le_u (local.get $d) (local.get $limit)) (then
        (local.set $d (i64.add (local.get $d) (i64.add
          (i64.popcnt (i64.xor (i64.load offset=16 (local.get $hash)) (local.get $q02)))
          (i64.popcnt (i64.xor (i64.load offset=24 (local.get $hash)) (local.get $q03))))))
        (if (i64.le_u (local.get $d) (local.get $limit)) (then
          (i32.store (local.get $out) (i32.const 0))
          (i32.store offset=4 (local.get $out) (local.get $hash))
          (i32.store offset=8 (local.get $out) (i32.wrap_i64 (local.get $d)))
          (local.set $out (i32.add (local.get $out) (i32.const 12)))))))
      ;; query 1: two words first, for most hashes they already differ too much
      (local.set $d (i64.add
        (i64.popcnt (i64.xor (local.get $h0) (local.get $q10)))
        (i64.popcnt (i64.xor (local.get $h1) (local.get $q11)))))
      (if (i64.le_u (local.get $d) (local.get $limit)) (then
        (local.set $d (i64.add (local.get $d) (i64.add
          (i64.popcnt (i64.xor (i64.load offset=16 (local.get $hash)) (local.get $q12)))
          (i64.popcnt (i64.xor (i64.load offset=24 (local.get $hash)) (local.get $q13))))))
        (if (i64.le_u (local.get $d) (local.get $limit)) (then
          (i32.store (local.get $out) (i32.const 1))
          (i32.store offset=4 (local.get $out) (local.get $hash))
          (i32.store offset=8 (local.get $out) (i32.wrap_i64 (local.get $d)))
          (local.set $out (i32.add (local.get $out) (i32.const 12)))))))
      ;; query 2: two words first, for most hashes they already differ too much
      (local.set $d (i64.add
        (i64.popcnt (i64.xor (local.get $h0) (local.get $q20)))
        (i64.popcnt (i64.xor (local.get $h1) (local.get $q21)))))
      (if (i64.le_u (local.get $d) (local.get $limit)) (then
        (local.set $d (i64.add (local.get $d) (i64.add
          (i64.popcnt (i64.xor (i64.load offset=16 (local.get $hash)) (local.get $q22)))
          (i64.popcnt (i64.xor (i64.load offset=24 (local.get $hash)) (local.get $q23))))))
        (if (i64.le_u (local.get $d) (local.get $limit)) (then
          (i32.store (local.get $out) (i32.const 2))
          (i32.store offset=4 (local.get $out) (local.get $hash))
          (i32.store offset=8 (local.get $out) (i32.wrap_i64 (local.get $d)))
          (local.set $out (i32.add (local.get $out) (i32.const 12)))))))
      ;; query 3: two words first, for most hashes they already differ too much
      (local.set $d (i64.add
        (i64.popcnt (i64.xor (local.get $h0) (local.get $q30)))
        (i64.popcnt (i64.xor (local.get $h1) (local.get $q31)))))
      (if (i64.le_u (local.get $d) (local.get $limit)) (then
        (local.set $d (i64.add (local.get $d) (i64.add
          (i64.popcnt (i64.xor (i64.load offset=16 (local.get $hash)) (local.get $q32)))
          (i64.popcnt (i64.xor (i64.load offset=24 (local.get $hash)) (local.get $q33))))))
        (if (i64.le_u (local.get $d) (local.get $limit)) (then
          (i32.store (local.get $out) (i32.const 3))
          (i32.store offset=4 (local.get $out) (local.get $hash))
          (i32.store offset=8 (local.get $out) (i32.wrap_i64 (local.get $d)))
          (local.set $out (i32.add (local.get $out) (i32.const 12)))))))
      (local.set $hash (i32.add (local.get $hash) (i32.const 32)))
      (br $next)))
    (local.get $out))

  ;; One description against a row of records of 40 bytes (32 of them the description): writes the smallest distance,
  ;; the next to it, and the address of the nearest.
  (func (export "nearest") (param $query i32) (param $record i32) (param $end i32) (param $out i32)
    (local $q0 i64) (local $q1 i64) (local $q2 i64) (local $q3 i64)
    (local $d i32) (local $best i32) (local $second i32) (local $at i32)
    (local.set $q0 (i64.load (local.get $query)))
    (local.set $q1 (i64.load offset=8 (local.get $query)))
    (local.set $q2 (i64.load offset=16 (local.get $query)))
    (local.set $q3 (i64.load offset=24 (local.get $query)))
    (local.set $best (i32.const 257))
    (local.set $second (i32.const 257))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $record) (local.get $end)))
      (local.set $d (i32.wrap_i64 (i64.add
          (i64.add
            (i64.popcnt (i64.xor (i64.load (local.get $record)) (local.get $q0)))
            (i64.popcnt (i64.xor (i64.load offset=8 (local.get $record)) (local.get $q1))))
          (i64.add
            (i64.popcnt (i64.xor (i64.load offset=16 (local.get $record)) (local.get $q2)))
            (i64.popcnt (i64.xor (i64.load offset=24 (local.get $record)) (local.get $q3)))))))
      (if (i32.lt_u (local.get $d) (local.get $second)) (then
        (if (i32.lt_u (local.get $d) (local.get $best))
          (then
            (local.set $second (local.get $best))
            (local.set $best (local.get $d))
            (local.set $at (local.get $record)))
          (else (local.set $second (local.get $d))))))
      (local.set $record (i32.add (local.get $record) (i32.const 40)))
      (br $next)))
    (i32.store (local.get $out) (local.get $best))
    (i32.store offset=4 (local.get $out) (local.get $second))
    (i32.store offset=8 (local.get $out) (local.get $at)))

  ;; One description against the records whose numbers stand in a bucket; records begin at `base`. Each one at most
  ;; `most` bits away is written as its number and its distance. Returns the end of what was written.
  (func (export "bucket") (param $query i32) (param $base i32) (param $entry i32) (param $end i32) (param $most i32) (param $out i32) (result i32)
    (local $q0 i64) (local $q1 i64) (local $q2 i64) (local $q3 i64) (local $d i32) (local $record i32)
    (local.set $q0 (i64.load (local.get $query)))
    (local.set $q1 (i64.load offset=8 (local.get $query)))
    (local.set $q2 (i64.load offset=16 (local.get $query)))
    (local.set $q3 (i64.load offset=24 (local.get $query)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $entry) (local.get $end)))
      (local.set $record (i32.add (local.get $base) (i32.mul (i32.load (local.get $entry)) (i32.const 40))))
      (local.set $d (i32.wrap_i64 (i64.add
          (i64.add
            (i64.popcnt (i64.xor (i64.load (local.get $record)) (local.get $q0)))
            (i64.popcnt (i64.xor (i64.load offset=8 (local.get $record)) (local.get $q1))))
          (i64.add
            (i64.popcnt (i64.xor (i64.load offset=16 (local.get $record)) (local.get $q2)))
            (i64.popcnt (i64.xor (i64.load offset=24 (local.get $record)) (local.get $q3)))))))
      (if (i32.le_u (local.get $d) (local.get $most)) (then
        (i32.store (local.get $out) (i32.load (local.get $entry)))
        (i32.store offset=4 (local.get $out) (local.get $d))
        (local.set $out (i32.add (local.get $out) (i32.const 8)))))
      (local.set $entry (i32.add (local.get $entry) (i32.const 4)))
      (br $next)))
    (local.get $out)))
