/** Whether words stand in a field that are not an edit yet. */

import { createStore } from "./store";

export const typing = createStore(false);
