package org.kith.store;

/**
 * Bytes kept once, whoever refers to them.
 *
 * @param hash      lower-case SHA-256 in hex
 * @param mediaType e.g. {@code image/jpeg}
 * @param bytes     content
 */
public record Blob(String hash, String mediaType, byte[] bytes) {
}
