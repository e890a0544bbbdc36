/** All words of the interface: one file a page and language. Both languages hold the same keys, tested beside this. */

import accountEn from "./en/account.json";
import commandsEn from "./en/commands.json";
import commonEn from "./en/common.json";
import guidelineEn from "./en/guideline.json";
import labelEn from "./en/label.json";
import projectsEn from "./en/projects.json";
import qualityEn from "./en/quality.json";
import queueEn from "./en/queue.json";
import releasesEn from "./en/releases.json";
import reviewEn from "./en/review.json";
import rulesEn from "./en/rules.json";
import signinEn from "./en/signin.json";
import accountId from "./id/account.json";
import commandsId from "./id/commands.json";
import commonId from "./id/common.json";
import guidelineId from "./id/guideline.json";
import labelId from "./id/label.json";
import projectsId from "./id/projects.json";
import qualityId from "./id/quality.json";
import queueId from "./id/queue.json";
import releasesId from "./id/releases.json";
import reviewId from "./id/review.json";
import rulesId from "./id/rules.json";
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
    quality: qualityEn,
    rules: rulesEn,
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
    quality: qualityId,
    rules: rulesId,
    releases: releasesId,
    account: accountId,
  },
} as const;
