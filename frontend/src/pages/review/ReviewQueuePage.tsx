import { Frame } from "../../app/Frame";

export function ReviewQueuePage() {
  return <Frame flow>{null}</Frame>;
}
