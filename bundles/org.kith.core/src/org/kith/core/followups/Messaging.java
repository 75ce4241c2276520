package org.kith.core.followups;

import java.util.Set;
import java.util.stream.Collectors;
import org.kith.core.registry.PlatformRegistry;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.SignalKind;
import org.kith.store.AccountRow;

/**
 * Which platforms have private messages, by what their plug-ins declare. A value; any thread.
 *
 * @param platforms their ids
 */
public record Messaging(Set<String> platforms) {
    public Messaging {
        platforms = Set.copyOf(platforms);
    }

    /** Of what is installed now. */
    public static Messaging of(PlatformRegistry registry) {
        return new Messaging(registry.platforms().stream()
                .filter(platform -> platform.coverage().stream().anyMatch(one -> one.kind() == SignalKind.MESSAGE
                        && one.state() != CoverageState.NEVER))
                .map(platform -> platform.id()).collect(Collectors.toSet()));
    }

    /** Whether an account can be written to. */
    boolean reaches(AccountRow account) {
        return platforms.contains(account.key().platform());
    }
}
