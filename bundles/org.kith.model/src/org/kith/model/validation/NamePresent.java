package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.Agent;
import org.kith.model.people.PeoplePackage;

/** What is listed has a name to be listed under. */
final class NamePresent extends TypedCheck<Agent> {

    NamePresent() {
        super("agent.name", PeoplePackage.Literals.AGENT, Agent.class);
    }

    @Override
    void check(Agent agent, Report report) {
        if (blank(agent.getFormattedName())) {
            report.warning(PeoplePackage.Literals.AGENT__FORMATTED_NAME,
                    NLS.bind(Messages.namePresent_blank, agent.getUid()));
        }
    }
}
