package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.Interaction;

/** There is no interaction without an actor. */
final class ActorPresent extends TypedCheck<Interaction> {

    ActorPresent() {
        super("interaction.actor", ActivityPackage.Literals.INTERACTION, Interaction.class);
    }

    @Override
    void check(Interaction interaction, Report report) {
        if (blank(interaction.getActorUid())) {
            report.error(ActivityPackage.Literals.INTERACTION__ACTOR_UID,
                    NLS.bind(Messages.actorPresent_none, interaction.getKey()));
        }
    }
}
