package org.kith.platform.notices;

/**
 * An address in a mail.
 *
 * @param address as it stands there
 * @param label   what it is written behind or under; may be empty
 */
record Link(String address, String label) {
}
