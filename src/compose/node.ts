const NEEDED = 24

/** Says at start what to do on a Node that cannot run this. */
export function requireNode(running: string = process.versions.node): void {
  if (Number(running.split('.')[0]) >= NEEDED) return
  process.stderr.write(
    `Tocsin runs on Node ${NEEDED}, this is Node ${running}. Use "npm start" (it brings its own Node), or run "npm ci" again without --ignore-scripts.\n`,
  )
  process.exit(2)
}
