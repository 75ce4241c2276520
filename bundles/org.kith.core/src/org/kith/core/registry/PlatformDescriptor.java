package org.kith.core.registry;

import java.util.List;
import java.util.Optional;

/**
 * A platform as its plugin.xml declares it; no class of the plug-in is loaded for it. Immutable.
 *
 * @param id          platform id
 * @param name        what people call it
 * @param description one sentence; may be empty
 * @param monogram    one or two characters for it
 * @param color       background of the monogram as {@code #RRGGBB}
 * @param bundle      symbolic name of the contributing bundle
 * @param version     its version; empty when unknown
 * @param archives    how many archive sources it has
 * @param patterns    names of files worth a look
 * @param live        whether it has a live source
 * @param host        the host that is asked; empty when a setting says
 * @param settings    what the live source has to be told, in order
 * @param coverage    what it shows: each signal and direction at most once
 * @param howTo       how to get one's archive, in order
 * @param links       forms of its web addresses, in the order in which they are tried
 * @param compose     the page on which a private message is begun, with {number} or {handle}; empty when none is known
 * @since 0.1
 */
public record PlatformDescriptor(String id, String name, String description, String monogram, String color,
        String bundle, String version, int archives, List<String> patterns, boolean live, String host,
        List<SettingDescriptor> settings, List<CoverageDeclaration> coverage, List<HowTo> howTo, List<LinkForm> links,
        String compose) {
    private static final String NUMBER = "{number}";
    private static final String HANDLE = "{handle}";

    /**
     * The page on which a private message to an account is begun; empty where the platform has none, or the account has
     * not what the page asks for.
     *
     * @param key    the account's native id
     * @param handle may be null
     */
    public Optional<String> compose(String key, String handle) {
        boolean number = key.matches("\\d+");
        boolean named = handle != null && handle.matches("[\\p{L}\\p{N}_.@-]+");
        if (compose.isEmpty() || compose.contains(NUMBER) && !number || compose.contains(HANDLE) && !named) {
            return Optional.empty();
        }
        return Optional.of(compose.replace(NUMBER, key).replace(HANDLE, named ? handle : ""));
    }
}
