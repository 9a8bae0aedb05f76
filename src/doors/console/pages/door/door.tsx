import { Outlet } from '@tanstack/react-router'
import { useMe } from '../../data/queries.ts'
import { Failed, Loading } from '../../parts/states.tsx'
import { FirstRun } from './first-run.tsx'
import { Login } from './login.tsx'

/** Nobody passes before the server says who they are; the address asked for is kept and opens after. */
export function Door() {
  const me = useMe()
  if (me.data === undefined)
    return (
      <main className="p-6">{me.error ? <Failed error={me.error} again={() => me.refetch()} /> : <Loading />}</main>
    )
  if (me.data.firstRun) return <FirstRun />
  if (me.data.person === null) return <Login />
  return <Outlet />
}
