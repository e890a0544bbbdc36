import { Frame } from "../../app/Frame";

export function LabelNextPage() {
  return <Frame flow>{null}</Frame>;
}
