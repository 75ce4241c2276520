package org.kith.core.entry;

import java.time.Instant;
import org.kith.core.registry.LinkForm;

/**
 * What a web address says by its form alone.
 *
 * @param platform  platform id; {@link LinkReader#WEB} when no platform knows it
 * @param kind      post or profile; null on the web
 * @param actor     handle of the author or owner; null when the address does not tell
 * @param id        the post's own id; null when it does not tell
 * @param canonical the address as it is kept: https, without tracking
 * @param at        when the post was made, where its number tells; null otherwise
 */
public record ReadLink(String platform, LinkForm.Kind kind, String actor, String id, String canonical, Instant at) {
}
