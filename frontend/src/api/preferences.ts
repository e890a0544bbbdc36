/** What a person likes, kept on the server as one free object. */

import { client, unwrap } from "./client";

export async function readPreferences(): Promise<Record<string, unknown>> {
  return (await unwrap(client.GET("/api/v1/me/preferences/"))) as Record<string, unknown>;
}

/** Merges into what is kept; arrives even where the page is being left. */
export async function writePreferences(changes: Record<string, unknown>): Promise<void> {
  await unwrap(client.PATCH("/api/v1/me/preferences/", { body: changes, keepalive: true }));
}
