package org.kith.ui.people.contacts;

import java.util.List;

/** Out of the trash with the people that are marked. */
public final class RestoreHandler extends PeopleHandler {
    @Override
    void run(ContactActions actions, List<String> people) {
        actions.restore(people);
    }
}
