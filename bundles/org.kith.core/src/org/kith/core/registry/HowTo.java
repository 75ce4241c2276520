package org.kith.core.registry;

/**
 * One step on the way to one's own archive.
 *
 * @param step what to do
 * @param link page where it is done; empty when none
 * @since 0.1
 */
public record HowTo(String step, String link) {
}
