/** All words of the interface: one file a page and language. Both languages hold the same keys, tested beside this. */

import accountEn from "./en/account.json";
import commandsEn from "./en/commands.json";
import commonEn from "./en/common.json";
import guidelineEn from "./en/guideline.json";
import labelEn from "./en/label.json";
import projectsEn from "./en/projects.json";
import queueEn from "./en/queue.json";
import releasesEn from "./en/releases.json";
import reviewEn from "./en/review.json";
import signinEn from "./en/signin.json";
import accountId from "./id/account.json";
import commandsId from "./id/commands.json";
import commonId from "./id/common.json";
import guidelineId from "./id/guideline.json";
import labelId from "./id/label.json";
import projectsId from "./id/projects.json";
import queueId from "./id/queue.json";
import releasesId from "./id/releases.json";
import reviewId from "./id/review.json";
import signinId from "./id/signin.json";

export const catalogues = {
  en: {
    common: commonEn,
    commands: commandsEn,
    guideline: guidelineEn,
    label: labelEn,
    signin: signinEn,
    projects: projectsEn,
    queue: queueEn,
    review: reviewEn,
    releases: releasesEn,
    account: accountEn,
  },
  id: {
    common: commonId,
    commands: commandsId,
    guideline: guidelineId,
    label: labelId,
    signin: signinId,
    projects: projectsId,
    queue: queueId,
    review: reviewId,
    releases: releasesId,
    account: accountId,
  },
} as const;
