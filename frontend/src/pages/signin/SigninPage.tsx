import { Frame } from "../../app/Frame";

export function SigninPage() {
  return <Frame flow>{null}</Frame>;
}
