import { Outlet } from "@tanstack/react-router";
import { CommandScope } from "../components/CommandScope";
import { ToastPlace } from "../components/Toast";
import { SignedOutDialog } from "./SignedOutDialog";

export function Root() {
  return (
    <CommandScope>
      <Outlet />
      <SignedOutDialog />
      <ToastPlace />
    </CommandScope>
  );
}
