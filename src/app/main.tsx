import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-500.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '@fontsource/ibm-plex-sans/latin-ext-400.css'
import '@fontsource/ibm-plex-sans/latin-ext-500.css'
import '@fontsource/ibm-plex-sans/latin-ext-600.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import { createRoot } from 'react-dom/client'
import { App } from '../ui/App.tsx'
import { AppBoundary } from '../ui/shell/AppBoundary.tsx'
import { WorkspaceContext } from '../ui/WorkspaceContext.ts'
import { plugTogether } from './plugTogether.ts'

const surroundings = plugTogether()

createRoot(document.getElementById('root')!).render(
  <WorkspaceContext value={surroundings}>
    <AppBoundary>
      <App />
    </AppBoundary>
  </WorkspaceContext>,
)
