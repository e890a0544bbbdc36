import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { syncPreferences } from "../actions/preferences";
import { meQuery } from "../api/session";

/** What every page of somebody who is signed in stands on. */
export function SignedIn() {
  const user = useQuery(meQuery).data?.username;
  useEffect(() => (user === undefined ? undefined : syncPreferences(user)), [user]);
  return <Outlet />;
}
