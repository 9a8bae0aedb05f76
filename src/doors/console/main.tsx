import './data/without-eval.ts'
import '@fontsource-variable/inter'
import 'uplot/dist/uPlot.min.css'
import './styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { showPreferences } from './data/preferences.ts'
import { queryClient } from './data/queries.ts'
import { allowSound } from './parts/bell-sound.ts'
import { router } from './routes.tsx'

showPreferences()
for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, allowSound, { once: true })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
