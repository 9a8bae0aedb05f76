export { sha256Hex } from '../core/kit/hash.ts'
