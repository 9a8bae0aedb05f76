import { z } from 'zod'
import { Intent, Polarity, Tone } from './labels.ts'

const face = {
  /** Name and shape of the one input: a string tensor that holds one text. */
  input: z.string().default('text'),
  shape: z.array(z.literal(1)).min(1).max(2).default([1]),
  /** Name of the one output: a float tensor with a share for each label, in this order, that add up to 1. */
  output: z.string(),
}

/** What stands in the JSON file beside a classifier's ONNX file: which head it speaks for, and what its outputs are called. */
export const ClassifierMap = z.discriminatedUnion('head', [
  z.object({ head: z.literal('polarity'), labels: z.array(Polarity).min(2), ...face }),
  z.object({ head: z.literal('tone'), labels: z.array(Tone).min(2), ...face }),
  z.object({ head: z.literal('intent'), labels: z.array(Intent).min(2), ...face }),
])
export type ClassifierMap = z.infer<typeof ClassifierMap>

/** What a site's own classifier says of one text: shares in the order of `labels`. */
export type Opinion = { map: ClassifierMap; shares: readonly number[] }
