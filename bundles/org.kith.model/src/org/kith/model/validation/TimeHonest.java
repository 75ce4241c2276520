package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.Interaction;
import org.kith.model.activity.TimePrecision;

/** A time that is known says how well, one that is not known says so, and nothing ends before it begins. */
final class TimeHonest extends TypedCheck<Interaction> {

    TimeHonest() {
        super("interaction.time", ActivityPackage.Literals.INTERACTION, Interaction.class);
    }

    @Override
    void check(Interaction interaction, Report report) {
        boolean known = interaction.getPublished() != null;
        if (known == (interaction.getTimePrecision() == TimePrecision.UNKNOWN)) {
            report.error(ActivityPackage.Literals.INTERACTION__TIME_PRECISION,
                    NLS.bind(Messages.timeHonest_precision, interaction.getKey()));
        }
        if (known && interaction.getEndTime() != null
                && interaction.getEndTime().isBefore(interaction.getPublished())) {
            report.error(ActivityPackage.Literals.INTERACTION__END_TIME,
                    NLS.bind(Messages.timeHonest_end, interaction.getKey()));
        }
    }
}
