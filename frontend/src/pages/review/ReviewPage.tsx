import { Frame } from "../../app/Frame";

export function ReviewPage() {
  return <Frame flow>{null}</Frame>;
}
