package org.kith.model.validation;

import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.Interaction;

/** There is no interaction with both sides mine: a thread with oneself is not an interaction. */
final class NotWithMyself extends TypedCheck<Interaction> {

    private final Predicate<String> mine;

    NotWithMyself(Predicate<String> mine) {
        super("interaction.not-with-myself", ActivityPackage.Literals.INTERACTION, Interaction.class);
        this.mine = mine;
    }

    @Override
    void check(Interaction interaction, Report report) {
        if (interaction.getActorUid() == null || interaction.getTargets().isEmpty()) {
            return;
        }
        if (mine.test(interaction.getActorUid())
                && interaction.getTargets().stream().allMatch(
                        t -> t.getAccountUid() != null && mine.test(t.getAccountUid()))) {
            report.error(ActivityPackage.Literals.INTERACTION__TARGETS,
                    NLS.bind(Messages.notWithMyself_both, interaction.getKey()));
        }
    }
}
