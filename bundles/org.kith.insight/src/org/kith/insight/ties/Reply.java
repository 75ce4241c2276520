package org.kith.insight.ties;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer to a one-to-one message: the first by the one side after the last by the other, on whatever channel,
 * within 7 days. Immutable; any thread.
 *
 * @param to    key of the last message before it
 * @param key   key of the answer
 * @param at    when it was answered
 * @param mine  whether I answered
 * @param delay how long it took
 */
public record Reply(String to, String key, Instant at, boolean mine, Duration delay) {
}
