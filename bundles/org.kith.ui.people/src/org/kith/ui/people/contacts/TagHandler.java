package org.kith.ui.people.contacts;

import java.util.List;

/** Tags of the people that are marked. */
public final class TagHandler extends PeopleHandler {
    @Override
    void run(ContactActions actions, List<String> people) {
        actions.tag(people);
    }
}
