package org.kith.model.validation;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Introduction;

/** An introduction is of two different persons. */
final class TwoIntroduced extends TypedCheck<Introduction> {

    TwoIntroduced() {
        super("introduction.two", CarePackage.Literals.INTRODUCTION, Introduction.class);
    }

    @Override
    void check(Introduction introduction, Report report) {
        String first = introduction.getFirstUid();
        if (blank(first) || blank(introduction.getSecondUid()) || first.equals(introduction.getSecondUid())) {
            report.error(CarePackage.Literals.INTRODUCTION__SECOND_UID, Messages.twoIntroduced_same);
        }
    }
}
