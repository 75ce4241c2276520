package org.kith.ui.insight.plot;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.Names;

/**
 * The picture for those who hear it: named by its title, described by all its figures; the chosen figure is its value,
 * and said when it changes. UI thread.
 */
final class PlotVoice {
    private Control area;
    private String value = "";

    /** Gives a new picture its words. */
    void speak(Control picture, Plot plot, FigureWords words) {
        area = picture;
        value = "";
        String all = NLS.bind(Messages.Plot_words, plot.title(), words.all());
        Names.of(picture, plot.title());
        picture.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = all;
            }
        });
        picture.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value;
            }
        });
    }

    /** Says which figure is chosen. */
    void say(String sentence) {
        value = sentence;
        area.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }
}
