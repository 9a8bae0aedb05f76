import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { AlarmPage } from './pages/alarm/alarm-page.tsx'
import { Door } from './pages/door/door.tsx'
import { Home } from './pages/door/home.tsx'
import { NotFound } from './pages/door/not-found.tsx'
import { DrillPage } from './pages/drill/drill-page.tsx'
import { DrillsPage } from './pages/drill/drills-page.tsx'
import { LearnPage } from './pages/learn/learn-page.tsx'
import { NowPage } from './pages/now/now-page.tsx'
import { ReviewPage } from './pages/review/review-page.tsx'
import { ScreenshotPage } from './pages/screenshot/screenshot-page.tsx'
import { SettingsPage } from './pages/settings/settings-page.tsx'
import { StoryPage } from './pages/story/story-page.tsx'
import { RoomPage } from './pages/war-room/room-page.tsx'
import { Frame } from './parts/frame.tsx'

const root = createRootRoute({ component: Door, notFoundComponent: NotFound })
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const place = createRoute({ getParentRoute: () => root, path: '/w/$world/b/$brand', component: Frame })

const now = createRoute({ getParentRoute: () => place, path: '/', component: NowPage })
const screenshot = createRoute({ getParentRoute: () => place, path: '/screenshot', component: ScreenshotPage })
const story = createRoute({ getParentRoute: () => place, path: '/stories/$id', component: StoryPage })
const alarm = createRoute({ getParentRoute: () => place, path: '/alarms/$id', component: AlarmPage })
const room = createRoute({ getParentRoute: () => place, path: '/incidents/$id', component: RoomPage })
const review = createRoute({ getParentRoute: () => place, path: '/incidents/$id/review', component: ReviewPage })
const learn = createRoute({ getParentRoute: () => place, path: '/learn', component: LearnPage })
const drills = createRoute({ getParentRoute: () => place, path: '/drills', component: DrillsPage })
const drill = createRoute({ getParentRoute: () => place, path: '/drill', component: DrillPage })
const settings = createRoute({ getParentRoute: () => place, path: '/settings', component: SettingsPage })

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    place.addChildren([now, screenshot, story, alarm, room, review, learn, drills, drill, settings]),
  ]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
