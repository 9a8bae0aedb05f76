import { CircleCheck } from 'lucide-react'
import type { z } from 'zod'
import type { Task } from '../../../../../contract/incident.ts'
import { useWords } from '../../../data/preferences.ts'
import { FoldForm } from '../../../parts/fold-form.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useSay } from '../../../parts/time.ts'
import { nameOf, useRoom } from '../room.ts'

export function Tasks() {
  const t = useWords()
  const { tasks } = useRoom().detail.incident
  if (tasks.length === 0) return null
  return (
    <Sheet title={t.room.tasks.title}>
      <ul className="space-y-3">
        {[...tasks]
          .sort((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null))
          .map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
      </ul>
    </Sheet>
  )
}

function TaskRow({ task }: { task: z.infer<typeof Task> }) {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const title = t.room.tasks.codes[task.code as keyof typeof t.room.tasks.codes] ?? task.code.replaceAll('_', ' ')
  const params = Object.values(task.params)
    .map((one) => t.room.course.whats[one as keyof typeof t.room.course.whats] ?? one)
    .join(', ')
  return (
    <li>
      <p>
        {title}
        {params && ` : ${params}`}
      </p>
      <p className="text-[0.95rem] text-soft">
        {task.owner && nameOf(detail, task.owner)}
        {task.due !== null && ` · ${t.clock.before(say.day(task.due))}`}
      </p>
      {task.doneAt !== null ? (
        <p className="flex items-center gap-2 text-[0.95rem] text-good">
          <CircleCheck aria-hidden="true" className="size-4.5" />
          {t.room.tasks.done(task.doneBy ? nameOf(detail, task.doneBy) : '', say.time(task.doneAt))}
        </p>
      ) : (
        <div className="space-y-1">
          <FoldForm
            incident={detail.incident.id}
            title={t.room.tasks.do}
            send={t.frame.save}
            asks={[{ name: 'proof', label: t.reports.proof, optional: task.code !== 'hold' }]}
            make={({ proof }) => ({ type: 'do_task', task: task.id, proof })}
          />
          <FoldForm
            incident={detail.incident.id}
            title={t.reports.give}
            send={t.frame.save}
            asks={[
              {
                name: 'person',
                label: t.reports.give,
                kind: 'choice',
                options: detail.people.map((one) => ({ value: one.id, label: one.name })),
              },
            ]}
            make={({ person }) => ({ type: 'assign_task', task: task.id, person })}
          />
        </div>
      )}
    </li>
  )
}
