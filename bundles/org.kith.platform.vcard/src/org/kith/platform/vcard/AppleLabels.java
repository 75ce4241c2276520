package org.kith.platform.vcard;

import java.util.Map;
import java.util.Set;

/** Apple's own labels in an X-ABLabel line stand in brackets: {@code _$!<HomePage>!$_}. */
final class AppleLabels {
    private static final String OPEN = "_$!<";
    private static final String CLOSE = ">!$_";
    private static final Set<String> OWN = Set.of("HomePage", "Home", "Work", "Other", "Mobile", "Main", "HomeFAX",
            "WorkFAX", "OtherFAX", "Pager", "Anniversary", "School", "Profile", "Blog");
    /** Relations of RFC 6350 section 6.6.6 by Apple's name; others keep theirs, in lower case. */
    private static final Map<String, String> RELATIONS = Map.of("brother", "sibling", "sister", "sibling",
            "colleague", "colleague");
    private static final Set<String> KNOWN = Set.of("spouse", "child", "parent", "mother", "father", "brother",
            "sister", "friend", "manager", "assistant", "partner", "son", "daughter", "colleague");

    private AppleLabels() {
    }

    /** The label without brackets. */
    static String plain(String label) {
        return label.startsWith(OPEN) && label.endsWith(CLOSE) && label.length() > OPEN.length() + CLOSE.length()
                ? label.substring(OPEN.length(), label.length() - CLOSE.length()) : label;
    }

    /** As Apple writes it: its own labels in brackets. */
    static String written(String label) {
        return OWN.contains(label) ? OPEN + label + CLOSE : label;
    }

    /** The relation that a label names, lower case; null when it is somebody's own word. */
    static String relation(String label) {
        String lower = label.toLowerCase(java.util.Locale.ROOT);
        return KNOWN.contains(lower) ? RELATIONS.getOrDefault(lower, lower) : null;
    }
}
