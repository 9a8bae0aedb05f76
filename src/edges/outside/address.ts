import { lookup as resolve } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The error a guarded look-up fails with where a name leads only to addresses that may not be asked. */
export class AddressRefused extends Error {
  code = 'ADDRESS_REFUSED'
}

/**
 * True where `address` (IPv4 or IPv6 text) is an ordinary public one. Everything the special-purpose registries
 * (RFC 6890, RFC 6598, RFC 4291 …) set aside is refused, and IPv4 inside IPv6 is judged as the IPv4 it is.
 * `loopbackAllowed` opens loopback alone, for tests and for a peer on the same machine.
 */
export function isAddressAllowed(address: string, loopbackAllowed: boolean): boolean {
  if (!ipaddr.isValid(address)) return false
  const range = ipaddr.process(address).range()
  return range === 'unicast' || (loopbackAllowed && range === 'loopback')
}

/** What may be asked besides ordinary public addresses: this machine, or one host that the operator named. */
export type Allowed = { loopback: boolean; privateHost: string | null }

/**
 * A `lookup` for sockets that hands over allowed addresses only. The socket connects to what this function returned
 * and asks no resolver again, so a name cannot be public when checked and private when used (DNS rebinding).
 */
export function guardedLookup({ loopback, privateHost }: Allowed): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const allowed = found.filter(({ address }) => hostname === privateHost || isAddressAllowed(address, loopback))
      const first = allowed[0]
      if (!first) return callback(new AddressRefused(`${hostname} leads to an address that may not be asked`), [])
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
}
