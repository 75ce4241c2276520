package org.kith.ui.people.contacts;

import java.util.List;

/** To the trash with the people that are marked; out of it for good. */
public final class DeleteHandler extends PeopleHandler {
    @Override
    void run(ContactActions actions, List<String> people) {
        actions.delete(people);
    }
}
