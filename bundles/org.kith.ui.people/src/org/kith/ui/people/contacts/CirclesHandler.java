package org.kith.ui.people.contacts;

import java.util.List;

/** Circles of the people that are marked. */
public final class CirclesHandler extends PeopleHandler {
    @Override
    void run(ContactActions actions, List<String> people) {
        actions.circle(people);
    }
}
