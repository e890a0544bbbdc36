import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { syncPreferences } from "../actions/preferences";

/** What every page of somebody who is signed in stands on. */
export function SignedIn() {
  useEffect(syncPreferences, []);
  return <Outlet />;
}
