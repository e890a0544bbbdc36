import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import type { ApiError } from "../../api/errors";
import { createProject, projectsQuery } from "../../api/projects";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Field } from "../../components/Field";
import { Note } from "../../components/Note";
import { preferences } from "../../state/preferences";
import { LONGEST_SLUG, slugFor } from "./slug";

const LANGUAGES = ["id", "en", "ms", "jv", "su"];
const MOST_OVERLAP = 20;

/** Makes a project, with whoever makes it as its manager, and opens it. */
export function NewProjectDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("projects");
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [name, setName] = useState("");
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const slug = typedSlug ?? slugFor(name);
  const names = new Intl.DisplayNames([preferences.get().language], { type: "language" });

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    try {
      const project = await createProject({
        slug,
        name: name.trim(),
        description: String(values.get("description")).trim(),
        language: String(values.get("language")),
        overlap: Number(values.get("overlap")),
        blind: values.get("blind") !== null,
      });
      await queryClient.invalidateQueries({ queryKey: projectsQuery.queryKey });
      await navigate({ to: "/projects/$slug", params: { slug: project.slug } });
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
      setBusy(false);
    }
  };

  const errors = (field: string) =>
    failure?.code === "slug_taken" && field === "slug" ? [t("form.slugTaken")] : failure?.fields[field];
  const shown = failure?.code === "slug_taken" || Object.keys(failure?.fields ?? {}).length > 0;
  return (
    <Dialog title={t("new")} onClose={onClose}>
      <form className="stack newproject" onSubmit={submit}>
        <Field label={t("form.name")} errors={errors("name")}>
          {(attributes) => (
            <input
              {...attributes}
              className="input"
              value={name}
              onChange={(event) => setName(event.target.value)}
              maxLength={200}
              required
            />
          )}
        </Field>
        <Field label={t("form.slug")} hint={t("form.slugHint")} errors={errors("slug")}>
          {(attributes) => (
            <input
              {...attributes}
              className="input mono"
              value={slug}
              onChange={(event) => setTypedSlug(event.target.value)}
              pattern="[a-zA-Z0-9_\-]+"
              title={t("form.slugHint")}
              maxLength={LONGEST_SLUG}
              spellCheck={false}
              autoCapitalize="none"
              required
            />
          )}
        </Field>
        <Field label={t("form.description")} errors={errors("description")}>
          {(attributes) => (
            <textarea {...attributes} className="input" name="description" rows={2} maxLength={10_000} />
          )}
        </Field>
        <div className="g2">
          <Field label={t("form.language")} errors={errors("language")}>
            {(attributes) => (
              <select {...attributes} className="select" name="language">
                {LANGUAGES.map((tag) => (
                  <option key={tag} value={tag}>
                    {names.of(tag)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t("form.overlap")} errors={errors("overlap")}>
            {(attributes) => (
              <input
                {...attributes}
                className="input"
                name="overlap"
                type="number"
                min={1}
                max={MOST_OVERLAP}
                defaultValue={2}
                required
              />
            )}
          </Field>
        </div>
        <label className="check">
          <input type="checkbox" name="blind" defaultChecked />
          <span>
            {t("form.blind")}
            <span className="why"> {t("form.blindWhy")}</span>
          </span>
        </label>
        {failure && !shown && (
          <Note look="bad">
            <b>{t(failure.away ? "form.away" : "form.refused")}</b> {failure.message}
          </Note>
        )}
        <div className="row">
          <Button look="primary" type="submit" disabled={busy}>
            {t(busy ? "form.busy" : "form.submit")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
