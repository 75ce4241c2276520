package org.kith.ui.people.timeline;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Control;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.InteractionRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.When;

/**
 * What a timeline needs from around it. Made by the view or a test, read by the pane on the UI thread. Nothing is null.
 *
 * @param store      asked in the background only
 * @param background runs reads
 * @param when       times in words
 * @param clock      today
 * @param zone       where a day begins
 * @param locale     for days and months
 * @param platforms  names and colours of platforms
 * @param circles    who is in a circle
 * @param browser    opens a web page, asked for by the user only; http and https only
 * @param removal    deletes what was entered by hand
 * @param failed     shows what went wrong
 */
public record Surroundings(Store store, Background background, When when, Clock clock, ZoneId zone, Locale locale,
        PlatformRegistry platforms, Circles circles, Consumer<URI> browser, Removal removal,
        Consumer<IStatus> failed) {
    /** Takes an entry away; returns at once, undo is its own business. */
    @FunctionalInterface
    public interface Removal {
        /** The control's disposal makes the answer unwanted. */
        void remove(Control owner, InteractionRow row);
    }
}
