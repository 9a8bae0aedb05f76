import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmod, copyFile, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { logFollower } from '../../src/edges/visits/follow.ts'
import { deadPort } from './loopback.ts'

const installed = spawnSync('nginx', ['-v']).status === 0
const skip = installed ? false : 'nginx is missing: apt-get install nginx-light'
if (skip) console.error(`SKIPPED: ${skip}`)

it('nginx is there on the build machine', { skip: process.env['CI'] === 'true' ? false : skip }, () => {
  assert.ok(installed, String(skip))
})

/** A real nginx with one worker file, everything it writes inside `folder`. */
function configOf(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
    daemon off; master_process on; worker_processes 2; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 256; }
    http {
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      access_log ${folder}/access.log combined;
      server { listen 127.0.0.1:${port}; location / { return 204; } }
    }`
}

describe('the log of a real nginx', { skip }, () => {
  let folder: string
  let log: string
  let port: number
  let nginx: ChildProcess
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tocsin-nginx-'))
    // Started by root, its workers are somebody else and must reach the log to open it again.
    await chmod(folder, 0o755)
    log = join(folder, 'access.log')
    port = await deadPort()
    await writeFile(join(folder, 'nginx.conf'), configOf(folder, port))
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')])
    for (let tries = 0; tries < 100; tries++) {
      if ((await visit('/ready').catch(() => 0)) === 204) return
      await sleep(50)
    }
    throw new Error(`nginx did not start: ${await readFile(join(folder, 'error.log'), 'utf8')}`)
  })

  after(async () => {
    agent.destroy()
    const ended = new Promise((resolve) => nginx.once('exit', resolve))
    nginx.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true })
  })

  function visit(path: string): Promise<number> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, agent }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0))
      })
        .on('error', reject)
        .end()
    })
  }

  async function visitAll(name: string, from: number, to: number): Promise<void> {
    for (let i = from; i < to; i += 4) {
      await Promise.all([i, i + 1, i + 2, i + 3].filter((n) => n < to).map((n) => visit(`/${name}/${n}`)))
    }
  }

  /** Follows while `write` runs, and gives back the numbers of the pages under `name` in the order they were read. */
  async function seenWhile(name: string, count: number, write: () => Promise<void>): Promise<number[]> {
    const stop = new AbortController()
    const seen: number[] = []
    const giveUp = setTimeout(() => stop.abort(), 20_000)
    const follow = (async () => {
      for await (const { lines } of logFollower.follow(log, null, stop.signal)) {
        for (const line of lines) {
          const page = new RegExp(`"GET /${name}/(\\d+) `).exec(line)
          if (page) seen.push(Number(page[1]))
        }
        if (seen.length >= count) setTimeout(() => stop.abort(), 500)
      }
    })()
    await Promise.all([write(), follow])
    clearTimeout(giveUp)
    return seen.sort((a, b) => a - b)
  }

  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

  it('loses and repeats nothing in 1,200 lines over three rename rotations under load', async () => {
    const seen = await seenWhile('rename', 1200, async () => {
      for (let round = 0; round < 3; round++) {
        await visitAll('rename', round * 400, round * 400 + 200)
        await rename(log, `${log}.${3 - round}`)
        // The server still writes into the renamed file, and goes on while its workers change over.
        await visitAll('rename', round * 400 + 200, round * 400 + 300)
        process.kill(Number(await readFile(join(folder, 'nginx.pid'), 'utf8')), 'SIGUSR1')
        await visitAll('rename', round * 400 + 300, round * 400 + 400)
        await sleep(2500)
      }
    })
    assert.deepEqual(seen, numbers(1200))
  })

  it('loses and repeats nothing in 900 lines over copytruncate, lines before and after it included', async () => {
    const seen = await seenWhile('copy', 900, async () => {
      for (let round = 0; round < 3; round++) {
        await visitAll('copy', round * 300, round * 300 + 250)
        // Lines that come between copy and cut are lost by copytruncate itself, so none is sent there.
        await copyFile(log, `${log}.${13 - round}`)
        await truncate(log)
        await visitAll('copy', round * 300 + 250, round * 300 + 300)
        await sleep(300)
      }
    })
    assert.deepEqual(seen, numbers(900))
  })
})
