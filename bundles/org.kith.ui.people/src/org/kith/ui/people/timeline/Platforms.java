package org.kith.ui.people.timeline;

import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.kith.core.operations.RecordContact;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;

/** Names and monograms of platforms, also of those whose plug-in is not installed. Any thread. */
final class Platforms {
    private static final RGB GREY = new RGB(0x5c, 0x61, 0x66);

    private final PlatformRegistry registry;

    Platforms(PlatformRegistry registry) {
        this.registry = registry;
    }

    /** What people call it. */
    String name(String id) {
        if (id.equals(RecordContact.PLATFORM)) {
            return Messages.Platform_kith;
        }
        return registry.platform(id).map(PlatformDescriptor::name).orElse(id);
    }

    String monogram(String id) {
        String declared = registry.platform(id).map(PlatformDescriptor::monogram).orElse("");
        return !declared.isBlank() ? declared
                : id.substring(0, Math.min(id.equals(RecordContact.PLATFORM) ? 1 : 2, id.length()))
                        .toUpperCase(Locale.ROOT);
    }

    RGB ground(String id) {
        return registry.platform(id).map(PlatformDescriptor::color).filter(color -> color.matches("#[0-9a-fA-F]{6}"))
                .map(color -> {
                    int rgb = Integer.parseInt(color.substring(1), 16);
                    return new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
                }).orElse(GREY);
    }
}
