import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { codebookQuery } from "../../api/projects";
import type { Codebook } from "../../api/types";
import { Frame } from "../../app/Frame";
import { Button } from "../../components/Button";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Skeleton } from "../../components/Skeleton";
import { useFormats } from "../../components/useFormats";
import { titleIn } from "../../state/codebook";
import { adoptCodebook } from "../../state/codebookStyles";
import { DimensionSection, FieldSection } from "./Sections";
import "./guideline.css";

function Guideline({ codebook }: { codebook: Codebook }) {
  const { t, i18n } = useTranslation("guideline");
  const { date } = useFormats();
  const { content, version, published_at } = codebook;
  return (
    <article className="guideline">
      <header className="pagehead">
        <div>
          <h1>{content.name}</h1>
          <p className="ink2">{t("version", { version, date: published_at ? date(published_at) : "" })}</p>
        </div>
        <Button className="end" onClick={() => window.print()}>
          {t("print")}
        </Button>
      </header>
      <nav aria-label={t("contents")}>
        <ul className="row wrap">
          {[...content.dimensions, ...(content.fields ?? [])].map(({ name, title }) => (
            <li key={name}>
              <a className="lnk" href={`#${name}`}>
                {titleIn(i18n.language, title, name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {content.dimensions.map((dimension) => (
        <DimensionSection key={dimension.name} codebook={codebook} dimension={dimension} />
      ))}
      {(content.fields ?? []).map((field) => (
        <FieldSection key={field.name} codebook={codebook} field={field} />
      ))}
    </article>
  );
}

/** The codebook to read and to print: every dimension, value, definition and example, and what wins. */
export function GuidelinePage() {
  const { t } = useTranslation("guideline");
  const { slug } = useParams({ from: "/signed-in/projects/$slug/guideline" });
  const codebook = useQuery(codebookQuery(slug));

  useEffect(() => {
    document.title = t("title");
    if (codebook.data) adoptCodebook(codebook.data);
  }, [t, codebook.data]);

  return (
    <Frame slug={slug} flow>
      <div className="page">
        {codebook.isPending && <Skeleton lines={[60, 30, 0, 100, 96, 98]} tall />}
        {codebook.isError && <ErrorPanel error={codebook.error} retry={() => void codebook.refetch()} />}
        {codebook.data && <Guideline codebook={codebook.data} />}
      </div>
    </Frame>
  );
}
