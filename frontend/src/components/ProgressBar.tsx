interface ProgressBarProps {
  /** Settled, then in work; the rest of `total` is track. */
  settled: number;
  working?: number;
  total: number;
  /** The same in words. */
  label: string;
}

export function ProgressBar({ settled, working = 0, total, label }: ProgressBarProps) {
  return (
    <div className="prog" role="img" aria-label={label}>
      {settled > 0 && <i className="a" style={{ flex: settled }} />}
      {working > 0 && <i className="b" style={{ flex: working }} />}
      <i style={{ flex: Math.max(0, total - settled - working) }} />
    </div>
  );
}
