import { Frame } from "../../app/Frame";

export function ProjectsPage() {
  return <Frame flow>{null}</Frame>;
}
