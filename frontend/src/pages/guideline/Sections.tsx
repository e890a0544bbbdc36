import { useTranslation } from "react-i18next";
import type { Codebook, Conditions, Dimension, TextField } from "../../api/types";
import { Code } from "../../components/Labels";
import { dimensionOf, titleIn, typeClass, typeDimension, valueIn } from "../../state/codebook";

function Conditional({
  codebook,
  conditions,
  unless,
}: {
  codebook: Codebook;
  conditions: Conditions;
  unless: boolean;
}) {
  const { t, i18n } = useTranslation("guideline");
  return Object.entries(conditions).map(([name, values]) => {
    const dimension = dimensionOf(codebook, name);
    const titles = values.map((value) => titleIn(i18n.language, valueIn(dimension, value)?.title, value));
    const words = { dimension: titleIn(i18n.language, dimension?.title, name), values: titles.join(", ") };
    return (
      <p key={name} className="ink2">
        {unless ? t("requiredUnless", words) : t("requiredIf", words)}
      </p>
    );
  });
}

function Needed({ codebook, of }: { codebook: Codebook; of: Dimension | TextField }) {
  const { t } = useTranslation("guideline");
  if (of.required_unless) return <Conditional codebook={codebook} conditions={of.required_unless} unless />;
  if ("required_if" in of && of.required_if) {
    return <Conditional codebook={codebook} conditions={of.required_if} unless={false} />;
  }
  return <p className="ink2">{of.required ? t("required") : t("optional")}</p>;
}

export function DimensionSection({ codebook, dimension }: { codebook: Codebook; dimension: Dimension }) {
  const { t, i18n } = useTranslation("guideline");
  const deciding = typeDimension(codebook).name === dimension.name;
  const title = (value: string) => titleIn(i18n.language, valueIn(dimension, value)?.title, value);
  return (
    <section id={dimension.name} aria-labelledby={`${dimension.name}-title`}>
      <h2 id={`${dimension.name}-title`}>{titleIn(i18n.language, dimension.title, dimension.name)}</h2>
      <Needed codebook={codebook} of={dimension} />
      {dimension.scale === "ordinal" && <p className="ink2">{t("ordinal")}</p>}
      {dimension.default && <p className="ink2">{t("default", { value: title(dimension.default) })}</p>}
      {dimension.values.map((value) => (
        <div key={value.value} className={`entry ${deciding ? typeClass(value.value) : ""}`}>
          <h3>
            {deciding && <Code value={value} />}
            {titleIn(i18n.language, value.title, value.value)} <code className="dim">{value.value}</code>
          </h3>
          <p>{titleIn(i18n.language, value.definition, "")}</p>
          {value.example && <blockquote className="read">{value.example}</blockquote>}
        </div>
      ))}
      {dimension.precedence && dimension.precedence.length > 0 && (
        <div className="entry">
          <h3>{t("precedence")}</h3>
          <p>{t("precedenceHow")}</p>
          <ol>
            {dimension.precedence.map((value) => (
              <li key={value}>{title(value)}</li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

export function FieldSection({ codebook, field }: { codebook: Codebook; field: TextField }) {
  const { t, i18n } = useTranslation("guideline");
  const definition = titleIn(i18n.language, field.definition, "");
  return (
    <section id={field.name} aria-labelledby={`${field.name}-title`}>
      <h2 id={`${field.name}-title`}>{titleIn(i18n.language, field.title, field.name)}</h2>
      <Needed codebook={codebook} of={field} />
      {definition && <p>{definition}</p>}
      {field.reserved && field.reserved.length > 0 && <p>{t("reserved", { values: field.reserved.join(", ") })}</p>}
    </section>
  );
}
