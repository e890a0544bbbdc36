import { Frame } from "../../app/Frame";

export function QueuePage() {
  return <Frame flow>{null}</Frame>;
}
