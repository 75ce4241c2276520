package org.kith.core.brief;

/** How far I had come with an attendee before the event; each is one of these. */
public enum Standing {
    /** We have met in person. */
    MET,
    /** We have exchanged words or signs both ways, but not met. */
    EXCHANGED,
    /** Connected, or one of us noticed the other; never both ways. */
    NEVER_SPOKEN
}
