import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startQueryClient } from "./app/queryClient";
import { startRouter } from "./app/router";
import { startLanguage } from "./i18n";
import { startPreferences } from "./state/preferences";
import "./styles/index.css";

startPreferences();
startLanguage();
const queryClient = startQueryClient();
const router = startRouter(queryClient);

const place = document.getElementById("root");
if (!place) throw new Error("index.html has no #root");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
