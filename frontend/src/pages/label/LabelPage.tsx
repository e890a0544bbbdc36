import { Frame } from "../../app/Frame";

export function LabelPage() {
  return <Frame flow>{null}</Frame>;
}
