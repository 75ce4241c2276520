package org.kith.core.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/** What to say of a file that no plug-in knows, by what its name tells. Stateless. */
final class UnknownAdvice {
    private static final Pattern UNFINISHED = Pattern.compile(".*\\.(part|crdownload|download|opdownload)$");
    private static final Pattern PAGE = Pattern.compile(".*\\.(html?|mhtml|webarchive)$");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|webp|heic|svg|pdf|mp4|mov)$");

    private UnknownAdvice() {
    }

    static String about(Path path, String name) {
        String lower = path.toString().toLowerCase(Locale.ROOT);
        String text = UNFINISHED.matcher(lower).matches() ? Messages.Preview_unfinished
                : PAGE.matcher(lower).matches() ? Messages.Preview_page
                : PICTURE.matcher(lower).matches() ? Messages.Preview_picture : Messages.Preview_unknown;
        return NLS.bind(text, name);
    }
}
