import type { CommandInput } from '../../../contract/commands.ts'
import type { Incident } from '../../../contract/incident.ts'
import type { Step } from '../case.ts'
import { at } from './acts.ts'

/** Bells that rang again once the incident was open are answered too. */
export const answerBells = (moment: number, by: string, name: string): Step => ({
  at: moment,
  by,
  says: { fr: `${name} répond aux rappels de la cloche.`, en: `${name} answers the bell’s reminders.` },
  does: (scene) => (scene.alarm?.ringing && scene.incident !== null ? 'acknowledge' : null),
})

export const calm = (moment: number, by: string, reason: string | null, says: Step['says']): Step =>
  at(moment, {
    by,
    says,
    done: (incident) => incident.status !== 'open',
    asks: () => ({ type: 'confirm_calm', engine: { calm: false }, reason }),
  })

/** Launches what was prepared, where it is time and it was not launched yet. */
export const launch = (moment: number, by: string, says: Step['says'], isTime: (incident: Incident) => boolean): Step =>
  at(moment, {
    by,
    says,
    done: (incident) => !isTime(incident) || !incident.recovery.some((one) => one.launchedAt === null),
    asks: (incident): CommandInput => ({
      type: 'launch_recovery',
      recovery: incident.recovery.find((one) => one.launchedAt === null)!.id,
    }),
  })
