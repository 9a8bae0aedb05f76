/**
 * Writes a tiny ONNX file by hand (protobuf, onnx.proto3): one text in, the share of each label out. Words split at spaces are
 * counted and weighed: TfIdfVectorizer → MatMul → Softmax.
 */
export function tinyClassifier(words: readonly string[], weights: readonly (readonly number[])[]): Uint8Array {
  const labels = weights[0]!.length
  const nodes = [
    node('StringSplit', ['text'], ['words', 'lengths'], [text('delimiter', ' ')]),
    node(
      'TfIdfVectorizer',
      ['words'],
      ['counts'],
      [
        text('mode', 'TF'),
        number('min_gram_length', 1),
        number('max_gram_length', 1),
        number('max_skip_count', 0),
        numbers('ngram_counts', [0]),
        numbers(
          'ngram_indexes',
          words.map((_, i) => i),
        ),
        texts('pool_strings', words),
      ],
    ),
    node('MatMul', ['counts', 'weights'], ['sums'], []),
    node('Softmax', ['sums'], ['shares'], [number('axis', 1)]),
  ]
  const tensor = [
    ...field(1, varint(words.length)),
    ...field(1, varint(labels)),
    ...field(2, varint(FLOAT)),
    ...bytes(
      4,
      weights.flat().flatMap((value) => [...new Uint8Array(new Float32Array([value]).buffer)]),
    ),
    ...bytes(8, utf8('weights')),
  ]
  const graph = [
    ...nodes.flatMap((one) => bytes(1, one)),
    ...bytes(2, utf8('tiny')),
    ...bytes(5, tensor),
    ...bytes(11, value('text', STRING, [1])),
    ...bytes(12, value('shares', FLOAT, [1, labels])),
  ]
  const opset = [...bytes(1, utf8('')), ...field(2, varint(20))]
  return Uint8Array.from([...field(1, varint(9)), ...bytes(7, graph), ...bytes(8, opset)])
}

const FLOAT = 1
const STRING = 8
const utf8 = (written: string) => [...new TextEncoder().encode(written)]

function varint(n: number): number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...varint(n >>> 7)]
}
const field = (id: number, value: number[]) => [...varint(id << 3), ...value]
const bytes = (id: number, value: readonly number[]) => [...varint((id << 3) | 2), ...varint(value.length), ...value]

const node = (kind: string, from: string[], to: string[], attributes: number[][]) => [
  ...from.flatMap((name) => bytes(1, utf8(name))),
  ...to.flatMap((name) => bytes(2, utf8(name))),
  ...bytes(4, utf8(kind)),
  ...attributes.flatMap((attribute) => bytes(5, attribute)),
]
const text = (name: string, value: string) => [...bytes(1, utf8(name)), ...bytes(4, utf8(value)), ...field(20, [3])]
const number = (name: string, value: number) => [...bytes(1, utf8(name)), ...field(3, varint(value)), ...field(20, [2])]
const numbers = (name: string, values: number[]) => [
  ...bytes(1, utf8(name)),
  ...values.flatMap((one) => field(8, varint(one))),
  ...field(20, [7]),
]
const texts = (name: string, values: readonly string[]) => [
  ...bytes(1, utf8(name)),
  ...values.flatMap((one) => bytes(9, utf8(one))),
  ...field(20, [8]),
]
const value = (name: string, kind: number, sizes: number[]) => {
  const shape = sizes.flatMap((size) => bytes(1, field(1, varint(size))))
  return [...bytes(1, utf8(name)), ...bytes(2, bytes(1, [...field(1, varint(kind)), ...bytes(2, shape)]))]
}
