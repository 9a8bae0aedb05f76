import { z } from 'zod'

// The page's content policy forbids made-up code, which zod would try while the contract is being loaded: so this comes first.
z.config({ jitless: true })
