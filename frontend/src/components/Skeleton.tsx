import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const LATE = 300;

/** Grey lines in the shape of what comes, after 300 ms. `lines` are widths in percent; 0 is a gap. */
export function Skeleton({ lines, tall = false }: { lines: number[]; tall?: boolean }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="stack skeleton" aria-busy="true">
      <span className="sr" role="status">
        {t("loading")}
      </span>
      {lines.map((width, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
          key={index}
          className={width === 0 ? "" : tall && index === 0 ? "sk tall" : "sk"}
          style={{ width: `${width}%` }}
        />
      ))}
    </div>
  );
}
