;; Adding up what features say and answering from it, many numbers at once, which JavaScript has no words for. kernels.ts holds
;; the same as bytes: wat2wasm kernels.wat (wabt), then base64. answering.test.ts holds them to plain arithmetic.
(module
  (import "outside" "memory" (memory 1))

  ;; Looks up the hashes from $at to $end as rows.ts files them; writes the number of each that is known to $out, and returns
  ;; the end of what was written.
  (func (export "find")
    (param $at i32) (param $end i32) (param $filter i32) (param $slots i32) (param $mask i32) (param $out i32) (result i32)
    (local $hash i32) (local $slot i32) (local $entry i32)
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $hash (i32.load (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      ;; bit `hash >>> 12` of the filter
      (br_if $next (i32.eqz (i32.and (i32.const 1) (i32.shr_u
        (i32.load8_u (i32.add (local.get $filter) (i32.shr_u (local.get $hash) (i32.const 15))))
        (i32.and (i32.shr_u (local.get $hash) (i32.const 12)) (i32.const 7))))))
      (local.set $slot (i32.and (i32.shr_u (local.get $hash) (i32.const 15)) (local.get $mask)))
      (loop $probe
        (local.set $entry (i32.load (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 2)))))
        (br_if $next (i32.eqz (local.get $entry)))
        (if (i32.and (i32.xor (local.get $entry) (local.get $hash)) (i32.const 0x7fff)) (then
          (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (local.get $mask)))
          (br $probe))))
      (i32.store (local.get $out) (i32.sub (i32.shr_u (local.get $entry) (i32.const 15)) (i32.const 1)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (br $next)))
    (local.get $out))

  ;; Adds up the rows of 24 signed bytes that the numbers from $at to $end name, where they lie from $first up to $last: 24
  ;; 16-bit sums at $out. Holds for up to 256 rows.
  (func (export "add")
    (param $at i32) (param $end i32) (param $first i32) (param $last i32) (param $rows i32) (param $out i32)
    (local $row i32) (local $size i32) (local $a v128) (local $b v128) (local $c v128)
    (local.set $size (i32.sub (local.get $last) (local.get $first)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $row (i32.sub (i32.load (local.get $at)) (local.get $first)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.ge_u (local.get $row) (local.get $size)))
      (local.set $row (i32.add (local.get $rows) (i32.mul (local.get $row) (i32.const 24))))
      (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $row))))
      (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
      (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
      (br $next)))
    (v128.store (local.get $out) (local.get $a))
    (v128.store offset=16 (local.get $out) (local.get $b))
    (v128.store offset=32 (local.get $out) (local.get $c)))

  ;; One layer: $size sums at $out, a multiple of four, of the $inputs numbers at $in, none of them below $least. The weights at
  ;; $weights begin with $size biases; for every four sums follow four weights an input.
  (func (export "layer")
    (param $in i32) (param $inputs i32) (param $weights i32) (param $size i32) (param $least f32) (param $out i32)
    (local $bias i32) (local $until i32) (local $at i32) (local $end i32) (local $sums v128)
    (local.set $bias (local.get $weights))
    (local.set $until (i32.add (local.get $weights) (i32.shl (local.get $size) (i32.const 2))))
    (local.set $weights (local.get $until))
    (local.set $end (i32.add (local.get $in) (i32.shl (local.get $inputs) (i32.const 2))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $bias) (local.get $until)))
      (local.set $sums (v128.load (local.get $bias)))
      (local.set $at (local.get $in))
      (loop $input
        (local.set $sums (f32x4.add (local.get $sums)
          (f32x4.mul (v128.load32_splat (local.get $at)) (v128.load (local.get $weights)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
        (br_if $input (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store (local.get $out) (f32x4.max (local.get $sums) (f32x4.splat (local.get $least))))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 16)))
      (br $next)))))
