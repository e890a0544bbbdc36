import { Frame } from "../../app/Frame";

export function ReleasesPage() {
  return <Frame flow>{null}</Frame>;
}
