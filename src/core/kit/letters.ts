/** One letter stands for six bits: a weight (its place here, less 32), or two of three bits (its place by eights and ones). */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
