package org.kith.core.moments;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.evidence.Activities;
import org.kith.insight.followup.Question;
import org.kith.insight.moments.Happening;
import org.kith.model.care.MomentKind;
import org.kith.store.InteractionRow;

/** What somebody published, as something that could be honoured. Pure; any thread. */
final class Posts {
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}&/])#([\\p{L}][\\p{L}\\p{N}_-]{0,60})");
    private static final Pattern VERSION = Pattern.compile("(?i)(?:^|[\\s(])v?\\d+\\.\\d+(?:\\.\\d+)*(?:[\\s),:;]|$)");

    private Posts() {
    }

    static Happening of(InteractionRow row, String person) {
        return new Happening(Activities.key(row), person, kind(row), Activities.at(row), null, row.link(), tags(row));
    }

    /** A titled post is an article; with a version in its title it is a release; what asks is a question. */
    private static MomentKind kind(InteractionRow row) {
        boolean titled = row.summary() != null && !row.summary().isBlank();
        if (titled) {
            return VERSION.matcher(row.summary()).find() ? MomentKind.RELEASE : MomentKind.ARTICLE;
        }
        return Question.in(row.text()) ? MomentKind.QUESTION : MomentKind.POST;
    }

    private static Set<String> tags(InteractionRow row) {
        Set<String> tags = new LinkedHashSet<>();
        if (row.text() != null) {
            Matcher matcher = TAG.matcher(row.text());
            while (matcher.find()) {
                tags.add(matcher.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return tags;
    }
}
