import { z } from 'zod'
import { type Finding, Region } from './primitives.ts'

/** Colour differences in small, row by row: the means of Cb and of Cr (Rec. 601, 128 is grey), one byte a cell. */
export type Chroma = { width: number; height: number; cb: Uint8Array; cr: Uint8Array }

/**
 * Greyscale pixels, row by row, one byte each: what a decoder hands to the fingerprint; with the colours over the same
 * picture where it had any to give.
 */
export type Luma = { width: number; height: number; data: Uint8Array; chroma?: Chroma }

/**
 * What is remembered of a picture. `pdq` is the exact 256-bit hash (64 hex digits, interchangeable with other PDQ tools);
 * `mirror` the same of the picture flipped left to right; `parts` the photo rectangles found inside it;
 * `features` packed local descriptors, made only where they will be searched.
 */
export type Fingerprint = {
  width: number
  height: number
  pdq: string
  mirror: string
  quality: number
  parts: { region: Region; pdq: string; mirror: string; quality: number }[]
  features?: Uint8Array
}

/** One picture of the brand's own catalogue and the page it stands on. */
export const CatalogueItem = z.object({
  item: z.string(),
  title: z.string().default(''),
  page: z.string().nullable(),
  /** As written in the feed, or the path relative to the folder. */
  picture: z.string(),
  /** As the feed writes them: "39.90 EUR"; the reduced one beside the full one. */
  prices: z.array(z.string()).optional(),
})
export type CatalogueItem = z.infer<typeof CatalogueItem>

/** What could not be read of a catalogue: its file or address, the line (from one; 1 for a picture’s own file), which picture, why. */
export type CatalogueFault = { file: string; line: number; picture: string | null; finding: Finding }

/** A catalogue picture found inside another picture, by its pixels or, less surely, by words that name it. */
export const PictureMatch = z.object({
  item: z.string(),
  page: z.string().nullable(),
  picture: z.string(),
  /** 0…1 */
  score: z.number(),
  /** Where it stands in the query picture. */
  region: Region,
  flipped: z.boolean(),
  /** Where it was edited: of the 8 × 8 blocks of our picture, row by row, those that differ. Only where all of it is shown. */
  edited: z.array(z.number().int()).optional(),
  /** Not seen but read: what of the item stood in the picture's words. `region` is then the whole picture. */
  read: z.enum(['address', 'reference', 'price', 'title']).optional(),
})
export type PictureMatch = z.infer<typeof PictureMatch>
