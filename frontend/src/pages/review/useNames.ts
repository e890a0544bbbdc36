import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { membersQuery } from "../../api/members";

/** The name of a member, the account's where none is given or the person has left. */
export function useNames(slug: string): (username: string) => string {
  const members = useQuery(membersQuery(slug));
  return useCallback(
    (username) => members.data?.find((member) => member.username === username)?.name || username,
    [members.data],
  );
}
