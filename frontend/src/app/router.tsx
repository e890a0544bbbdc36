/** Every address of the application. Pages load when they are first opened. */

import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { openArticle } from "../actions/label/opening";
import { isApiError } from "../api/client";
import { meQuery } from "../api/session";
import { PageError, PageNotThere } from "./PageError";
import { Root } from "./Root";
import { SignedIn } from "./SignedIn";
import { readQualitySearch, readRulesSearch, readTextsSearch } from "./searches";

interface RouterContext {
  queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: Root, notFoundComponent: PageNotThere });

const signin = createRoute({
  getParentRoute: () => root,
  path: "/signin",
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === "string" && /^\/(?!\/)/.test(search.next) ? { next: search.next } : {},
  component: lazyRouteComponent(() => import("../pages/signin/SigninPage"), "SigninPage"),
});

/** Everything behind it needs somebody signed in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: SignedIn,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(meQuery);
    } catch (cause) {
      if (isApiError(cause) && cause.status === 401) throw redirect({ to: "/signin", search: { next: location.href } });
      throw cause;
    }
  },
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: "/account",
  component: lazyRouteComponent(() => import("../pages/account/AccountPage"), "AccountPage"),
});

const projects = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  component: lazyRouteComponent(() => import("../pages/projects/ProjectsPage"), "ProjectsPage"),
});

const queue = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug",
  component: lazyRouteComponent(() => import("../pages/queue/QueuePage"), "QueuePage"),
});

const labelNext = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/label",
  component: lazyRouteComponent(() => import("../pages/label/LabelNextPage"), "LabelNextPage"),
});

const label = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/label/$article",
  // Words that were searched for, to be shown in the text.
  validateSearch: (search: Record<string, unknown>): { find?: string } =>
    typeof search.find === "string" && search.find !== "" ? { find: search.find } : {},
  // Opening an article counts as beginning it: pointing at a link to it does not.
  loader: ({ context, params, preload }) => (preload ? undefined : openArticle(context.queryClient, params.article)),
  gcTime: 0,
  component: lazyRouteComponent(() => import("../pages/label/LabelPage"), "LabelPage"),
});

const guideline = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/guideline",
  component: lazyRouteComponent(() => import("../pages/guideline/GuidelinePage"), "GuidelinePage"),
});

const reviewQueue = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/review",
  component: lazyRouteComponent(() => import("../pages/review/ReviewQueuePage"), "ReviewQueuePage"),
});

const review = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/review/$article",
  component: lazyRouteComponent(() => import("../pages/review/ReviewPage"), "ReviewPage"),
});

const rules = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/rules",
  validateSearch: readRulesSearch,
  component: lazyRouteComponent(() => import("../pages/rules/RulesPage"), "RulesPage"),
});

const quality = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/quality",
  validateSearch: readQualitySearch,
  component: lazyRouteComponent(() => import("../pages/quality/QualityPage"), "QualityPage"),
});

const qualityTexts = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/quality/texts",
  validateSearch: readTextsSearch,
  component: lazyRouteComponent(() => import("../pages/quality/TextsPage"), "TextsPage"),
});

const releases = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$slug/releases",
  component: lazyRouteComponent(() => import("../pages/releases/ReleasesPage"), "ReleasesPage"),
});

const routes = root.addChildren([
  signin,
  signedIn.addChildren([
    projects,
    account,
    queue,
    labelNext,
    label,
    guideline,
    reviewQueue,
    review,
    rules,
    quality,
    qualityTexts,
    releases,
  ]),
]);

export function startRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree: routes,
    context: { queryClient },
    defaultPreload: "intent",
    defaultErrorComponent: PageError,
    scrollRestoration: true,
  });
  // The code of the page comes while the server is asked who this is.
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    void router.loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById]);
  }
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof startRouter>;
  }
}
