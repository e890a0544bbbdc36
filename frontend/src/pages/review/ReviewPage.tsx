import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { reviewQuery } from "../../api/review";
import { meQuery } from "../../api/session";
import { Frame } from "../../app/Frame";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Skeleton } from "../../components/Skeleton";
import { adoptCodebook } from "../../state/codebookStyles";
import { ReviewDesk } from "./ReviewDesk";
import "./review.css";
import "./cases.css";
import "./narrow.css";

/** One article's answers side by side, until every case is settled. */
export function ReviewPage() {
  const { slug, article } = useParams({ from: "/signed-in/projects/$slug/review/$article" });
  const review = useQuery(reviewQuery(article));
  const me = useQuery(meQuery);

  useEffect(() => {
    if (review.data) adoptCodebook(review.data.codebook);
  }, [review.data]);

  if (!review.data || !me.data) {
    return (
      <Frame slug={slug} tab="review" flow>
        <div className="page">
          {review.isError ? (
            <ErrorPanel error={review.error} retry={() => void review.refetch()} />
          ) : (
            <Skeleton lines={[70, 24, 0, 90, 86, 60, 0, 88, 84]} tall />
          )}
        </div>
      </Frame>
    );
  }
  // Another state of the article is another sitting: what may be done in it differs.
  return (
    <ReviewDesk key={`${article} ${review.data.state}`} slug={slug} review={review.data} username={me.data.username} />
  );
}
