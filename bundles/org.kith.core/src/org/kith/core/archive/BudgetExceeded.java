package org.kith.core.archive;

import java.io.IOException;

/** An archive unfolds to more than it may; the message is a sentence for the person. */
final class BudgetExceeded extends IOException {
    private static final long serialVersionUID = 1;

    BudgetExceeded(String message) {
        super(message);
    }
}
