package org.kith.store;

/**
 * A living contact whose birthday is known.
 *
 * @param uid      of the person
 * @param name     formatted name, may be empty
 * @param birthday ISO date or {@code --MM-DD}, or what else a card said of it
 */
public record BirthdayRow(String uid, String name, String birthday) {
}
