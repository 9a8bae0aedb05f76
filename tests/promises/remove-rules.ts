/**
 * `npm run check:promises`: for every promise, copies the program, takes its rule away, and runs the stories told under its
 * name. A promise whose stories stay green without its rule is not tested, and this fails. `node … P4 P9` tries only these.
 */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

type Removal = { promise: string; rule: string; file: string; from: string | RegExp; to: string }

const respond = 'src/core/respond'
const removals: Removal[] = [
  {
    promise: 'P1',
    rule: 'no takedown without evidence',
    file: `${respond}/keep/keep.ts`,
    from: 'const evidence = isEvidenceKept(incident)',
    to: 'const evidence = true',
  },
  {
    promise: 'P1',
    rule: 'no takedown before a statement is live where people talk',
    file: `${respond}/keep/keep.ts`,
    from: 'const heard = isHeard(incident)',
    to: 'const heard = true',
  },
  {
    promise: 'P1',
    rule: 'the removal clock',
    file: `${respond}/communicate/communicate.ts`,
    from: "if (spoken || removed || incident.declaredAs !== 'ours' || incident.places.length === 0) return []",
    to: 'if (spoken || !spoken) return []',
  },
  {
    promise: 'P2',
    rule: 'a second person',
    file: `${respond}/keep/keep.ts`,
    from: 'if (takedown.by === by.person)',
    to: 'if (takedown.by === by.person && false)',
  },
  {
    promise: 'P2',
    rule: 'ringing until they answer',
    file: `${respond}/deadlines.ts`,
    from: 'red_confirm: 5, ',
    to: '',
  },
  {
    promise: 'P3',
    rule: 'gone twice, ten minutes apart',
    file: `${respond}/keep/keep.ts`,
    from: "const twice = outcome === 'gone' && at - (goneSince ?? at) >= SECOND_LOOK_MINUTES * MINUTE",
    to: "const twice = outcome === 'gone'",
  },
  {
    promise: 'P4',
    rule: 'the author never approves',
    file: `${respond}/communicate/communicate.ts`,
    from: 'if (version.author === by.person)',
    to: 'if (version.author === by.person && false)',
  },
  {
    promise: 'P4',
    rule: 'ten minutes before the lead goes alone',
    file: `${respond}/communicate/publishable.ts`,
    from: 'return left > 0 ?',
    to: 'return left > 1e9 ?',
  },
  {
    promise: 'P4',
    rule: 'errors block',
    file: `${respond}/communicate/communicate.ts`,
    from: 'if (errors.length > 0 && override === null)',
    to: 'if (errors.length > 99)',
  },
  {
    promise: 'P5',
    rule: 'no closing before the cause is told',
    file: `${respond}/close.ts`,
    from: 'if (ours && !isCauseTold(incident))',
    to: 'if (ours && !isCauseTold(incident) && false)',
  },
  {
    promise: 'P5',
    rule: 'the wall',
    file: 'src/engine/words.ts',
    from: 'isBehindTheWall(kind) ? world.edges.wall.shut(words) : words',
    to: 'words',
  },
  {
    promise: 'P6',
    rule: 'never silence',
    file: `${respond}/recover/recover.ts`,
    from: "silence: () => refuse('never_silence')",
    to: 'silence: () => []',
  },
  {
    promise: 'P7',
    rule: 'naming needs a yes',
    file: `${respond}/thank/thank.ts`,
    from: "if (how === 'named' && !spotter.mayName)",
    to: "if (how === 'named' && !spotter.mayName && false)",
  },
  {
    promise: 'P8',
    rule: 'after calm',
    file: `${respond}/recover/recover.ts`,
    from: "if (incident.status !== 'calm')",
    to: "if (incident.status === 'closed')",
  },
  {
    promise: 'P8',
    rule: 'never where people were hurt',
    file: `${respond}/recover/recover.ts`,
    from: "if (incident.hurt) return refuse('people_were_hurt')",
    to: '',
  },
  {
    promise: 'P9',
    rule: 'held at once',
    file: `${respond}/keep/freeze.ts`,
    from: "const HELD_AT_ONCE = ['price', 'ads', 'scheduled_posts']",
    to: 'const HELD_AT_ONCE: string[] = []',
  },
  {
    promise: 'P9',
    rule: 'a named release',
    file: `${respond}/keep/freeze.ts`,
    from: "if (by.person === 'system')",
    to: "if (by.person === 'nobody')",
  },
  {
    promise: 'P10',
    rule: 'a promise has a date ahead and rings',
    file: `${respond}/recover/recover.ts`,
    from: "startClocks({ ...incident, promises }, [{ kind: 'promise', subject: id, due }], at)",
    to: '({ ...incident, promises })',
  },
  {
    promise: 'P11',
    rule: 'a bell that failed escalates',
    file: 'src/engine/deliver.ts',
    from: /if \(rang === null\) return unreached\(/,
    to: 'if (rang === null) return void unreached.bind(null, ',
  },
  {
    promise: 'P12',
    rule: 'each line holds the hash of the one before',
    file: 'src/engine/journal.ts',
    from: 'if (row.seq !== seq || row.hash !== expected) return bad(seq)',
    to: 'if (row.seq !== seq) return bad(seq)',
  },
  {
    promise: 'P13',
    rule: 'a repeat gives the first answer',
    file: 'src/engine/act.ts',
    from: 'if (given !== null) return JSON.parse(given) as Answered',
    to: '',
  },
  {
    promise: 'P13',
    rule: 'in doubt it is looked for first',
    file: 'src/engine/publish.ts',
    from: 'const doubted = row.outcome === IN_DOUBT',
    to: 'const doubted = row.outcome === IN_DOUBT && false',
  },
  {
    promise: 'P14',
    rule: 'words lie beside the journal',
    file: 'src/engine/words.ts',
    from: 'laid[field] = id',
    to: 'laid[field] = words',
  },
  {
    promise: 'P14',
    rule: 'evidence is kept anew without the person',
    file: 'src/engine/forget.ts',
    from: 'await withoutPerson(world, brand, incident.id, network, author)',
    to: 'continue',
  },
  {
    promise: 'P15',
    rule: 'drills are handed simulated edges',
    file: 'src/compose/drills.ts',
    from: 'const edges = simulate(found, clock)',
    to: "const edges = simulate(found, clock)\n  void 'createFetchOut('",
  },
  {
    promise: 'P16',
    rule: 'what it found out is said',
    file: 'src/core/alarm/explain.ts',
    from: 'return because',
    to: 'return because.slice(0, 0)',
  },
]

if (!(await passes('.', 'P\\d+'))) {
  console.log('the stories are red already: mend them first')
  process.exit(1)
}
const asked = process.argv.slice(2)
let green = 0
for (const removal of removals.filter(({ promise }) => asked.length === 0 || asked.includes(promise))) {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-promise-'))
  try {
    for (const part of ['src', 'tests', 'package.json', 'tsconfig.json'])
      await cp(part, join(folder, part), {
        recursive: true,
        filter: (path) => !/node_modules|console\/dist/.test(path),
      })
    await symlink(resolve('node_modules'), join(folder, 'node_modules'))
    const path = join(folder, removal.file)
    const source = await readFile(path, 'utf8')
    const without = source.replace(removal.from, removal.to)
    if (without === source)
      throw new Error(`${removal.promise} ${removal.rule}: its rule is no longer in ${removal.file}`)
    await writeFile(path, without)
    const red = !(await passes(folder, removal.promise))
    if (!red) green++
    console.log(`${red ? 'red  ' : 'GREEN'} ${removal.promise} without "${removal.rule}"`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
if (green > 0) console.log(`${green} promises stayed green without their rule: they are not tested`)
process.exitCode = green > 0 ? 1 : 0

function passes(folder: string, promise: string): Promise<boolean> {
  const pattern = `--test-name-pattern=^${promise}:`
  const child = spawn(process.execPath, ['--test', pattern, 'tests/stories/steps/*.test.ts'], {
    cwd: folder,
    stdio: 'ignore',
  })
  return new Promise((done) => child.on('exit', (code) => done(code === 0)))
}
