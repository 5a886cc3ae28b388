import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import { useGuardedAddress } from './account/guard-what-if.ts';
import { GlossaryRoute } from './glossary/glossary-route.tsx';
import { useElsewhere } from './glossary/use-elsewhere.ts';
import { Look } from './look/look.tsx';
import { routes } from './routes.ts';
import { AccountScreen } from './screens/account-screen.tsx';
import { AccountsScreen } from './screens/accounts-screen.tsx';
import { NotFound } from './screens/not-found.tsx';
import { SampleScreen } from './screens/sample-screen.tsx';
import { type Services, ServicesProvider } from './services.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Shell } from './shell/shell.tsx';
import { viewOf } from './views.ts';

/** The whole app behind its storage: what address shows what. */
export function App({ services }: { readonly services: Services }) {
  useGuardedAddress();
  const stancePalette = useStore(services.profile, (profile) => profile.stancePalette);
  return (
    <Look stancePalette={stancePalette}>
      <ServicesProvider value={services}>
        {/* oxlint-disable-next-line react/hooks -- wouter is handed the hook that it is to use. */}
        <Router hook={useHashLocation}>
          <Shell>
            <Screens />
          </Shell>
        </Router>
      </ServicesProvider>
    </Look>
  );
}

function Screens() {
  const [address] = useHashLocation();
  const elsewhere = useElsewhere(address);
  return (
    // Another address is a new attempt.
    <ErrorBoundary key={address}>
      <Switch>
        <Route path={routes.accounts}>
          <AccountsScreen />
        </Route>
        <Route path={routes.sample}>
          <SampleScreen />
        </Route>
        <Route path="/glossary/:place?">
          {({ place }) => <GlossaryRoute place={place} from={elsewhere} />}
        </Route>
        <Route path="/account/:id/:view">
          {({ id, view: viewId }) => {
            const view = viewOf(viewId);
            return view === undefined ? (
              <NotFound what="page" />
            ) : (
              <AccountScreen key={id} id={id} view={view} />
            );
          }}
        </Route>
        <Route>
          <NotFound what="page" />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
