package org.kith.samples.generator;

/** Where somebody can be found. */
enum Channel {
    LINKEDIN, X, CARD, CALENDAR
}
