package org.kith.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.core.accounts.Secrets;

/** Secrets that are gone with the test. Safe for any thread. */
public final class MemorySecrets implements Secrets {
    private final Map<String, Map<String, String>> all = new ConcurrentHashMap<>();

    @Override
    public Optional<String> get(String account, String id) {
        return Optional.ofNullable(all.getOrDefault(account, Map.of()).get(id));
    }

    @Override
    public void put(String account, String id, String value) {
        all.computeIfAbsent(account, none -> new ConcurrentHashMap<>()).put(id, value);
    }

    @Override
    public void remove(String account) {
        all.remove(account);
    }
}
