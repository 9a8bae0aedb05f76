import { bells } from '../edges/bells/registry.ts'
import { desks } from '../edges/desks/registry.ts'
import { networks } from '../edges/networks/registry.ts'
import { writers } from '../edges/writers/registry.ts'
import type { Registries } from '../engine/connectors.ts'

/** Everything that can be connected. A new one is a line in its own registry, never here. */
export const registries: Registries = { networks, bells, desks, writers }
