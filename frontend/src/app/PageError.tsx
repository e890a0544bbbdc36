import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { ApiError } from "../api/errors";
import { ErrorPanel } from "../components/ErrorPanel";
import { Frame } from "./Frame";

const NOT_THERE = new ApiError("status", 404, { code: "not_found", message: "", fields: {} });

/** Stands in for a whole page: an address that leads nowhere, or a page that could not be drawn. */
export function PageError({ error }: Pick<ErrorComponentProps, "error">) {
  const router = useRouter();
  return (
    <Frame flow>
      <div className="page">
        <ErrorPanel error={error} retry={() => router.invalidate()} />
      </div>
    </Frame>
  );
}

export function PageNotThere() {
  return <PageError error={NOT_THERE} />;
}
