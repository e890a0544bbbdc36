import { useTranslation } from "react-i18next";
import { ProgressBar } from "../../components/ProgressBar";
import { useFormats } from "../../components/useFormats";

interface ProgressProps {
  settled: number;
  working: number;
  total: number;
}

/** How far a queue is: done, in work, and the rest. */
export function Progress({ settled, working, total }: ProgressProps) {
  const { t } = useTranslation("queue");
  const { number } = useFormats();
  if (total === 0) return null;
  const words = t("progress", { settled: number(settled), total: number(total) });
  return (
    <p className="row qprog">
      <ProgressBar settled={settled} working={working} total={total} label={words} />
      <span className="small dim nowrap" aria-hidden="true">
        {words}
      </span>
    </p>
  );
}
