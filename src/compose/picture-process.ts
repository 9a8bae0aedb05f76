/**
 * What looks at pictures, away from the bell. As a child process: bytes in, fingerprint (or words, or what to look at) out, or a
 * text in and what a site's own classifier says of it out; it may crash or be killed at any moment, and the parent answers for
 * it. As a thread: the index of our own pictures.
 */
import { isMainThread } from 'node:worker_threads'

if (!isMainThread) (await import('./picture-process-search.ts')).serve()
else if (process.argv[2] === 'classify') (await import('./picture-process-classify.ts')).serve()
else if (process.argv[2] === 'words') (await import('./picture-process-words.ts')).serve()
else if (process.argv[2] === 'safety') (await import('./picture-process-safety.ts')).serve()
else (await import('./picture-process-decode.ts')).serve()
