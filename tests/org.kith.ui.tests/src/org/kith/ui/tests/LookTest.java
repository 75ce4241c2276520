package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.ui.log.SessionLog;
import org.kith.ui.preferences.Look;

/** Light and dark in the running workbench. */
class LookTest {
    private static final List<String> VIEWS = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
            .map(IViewDescriptor::getId).filter(id -> id.startsWith("org.kith.")).sorted().toList();

    private final Screen screen = new Screen();
    private final Look look = screen.service(Look.class);
    private final IThemeEngine engine = screen.service(IThemeEngine.class);

    @AfterEach
    void light() {
        look.choose(Look.Choice.LIGHT, engine);
        screen.settle();
    }

    @Test
    void theThemeChangesLive() {
        screen.show("org.kith.ui.people.contacts");
        Control filter = all(Text.class).getFirst();
        for (Look.Choice choice : List.of(Look.Choice.DARK, Look.Choice.LIGHT, Look.Choice.DARK)) {
            look.choose(choice, engine);
            screen.settle();

            assertThat(Palette.isDark(filter)).as(choice.name()).isEqualTo(choice == Look.Choice.DARK);
            assertThat(look.choice()).isEqualTo(choice);
        }
    }

    @Test
    void wordsCanBeReadOnEveryControlOfEveryView() {
        for (Look.Choice choice : List.of(Look.Choice.DARK, Look.Choice.LIGHT, Look.Choice.DARK)) {
            look.choose(choice, engine);
            List<String> faint = new ArrayList<>();
            for (String view : VIEWS) {
                screen.show(view);
                for (Control control : all(Control.class)) {
                    RGB ground = control.getBackground().getRGB();
                    double contrast = Palette.contrast(control.getForeground().getRGB(), ground);
                    if (hasWords(control) && control.isEnabled() && contrast < 4.5) {
                        faint.add("%s in %s, %s: %.2f of %s on %s".formatted(control, view, choice, contrast,
                                control.getForeground().getRGB(), ground));
                    }
                }
                Pictures.of(screen.shell(), "look-" + view.substring(view.lastIndexOf('.') + 1) + "-"
                        + choice.name().toLowerCase(java.util.Locale.ROOT));
            }
            assertThat(faint).isEmpty();
        }
    }

    @Test
    void theDarkThemeLeavesNoTrace() {
        for (String view : VIEWS) {
            look.choose(Look.Choice.LIGHT, engine);
            screen.show(view);
            Map<Control, List<RGB>> before = colours();
            look.choose(Look.Choice.DARK, engine);
            screen.settle();
            look.choose(Look.Choice.LIGHT, engine);
            screen.settle();
            Map<Control, List<RGB>> after = colours();
            before.keySet().retainAll(after.keySet());
            assertThat(before).as(view).isNotEmpty().allSatisfy((control, colours) ->
                    assertThat(after.get(control)).as(control + " in " + control.getParent()).isEqualTo(colours));
        }
    }

    private Map<Control, List<RGB>> colours() {
        Map<Control, List<RGB>> colours = new HashMap<>();
        all(Control.class).forEach(control -> colours.put(control, List.of(control.getForeground().getRGB(),
                control.getBackground().getRGB())));
        return colours;
    }

    @Test
    void listsStandOnTheGroundsOfThePalette() {
        for (boolean dark : new boolean[] {false, true}) {
            look.choose(dark ? Look.Choice.DARK : Look.Choice.LIGHT, engine);
            for (String view : VIEWS) {
                screen.show(view);
                for (Control table : all(Table.class)) {
                    assertThat(Palette.grounds(dark)).as("%s, dark %s", view, dark)
                            .contains(table.getBackground().getRGB());
                }
            }
        }
    }

    @Test
    void aRoleFollowsTheTheme() {
        screen.show("org.kith.workbench.log");
        screen.service(SessionLog.class).clear();
        screen.settle();
        Label hint = (Label) all(Label.class).stream()
                .filter(label -> ((Label) label).getText().startsWith("Nothing went wrong")).findFirst().orElseThrow();
        for (boolean dark : new boolean[] {true, false}) {
            look.choose(dark ? Look.Choice.DARK : Look.Choice.LIGHT, engine);
            screen.settle();
            assertThat(hint.getForeground().getRGB()).isEqualTo(Palette.rgb(Palette.Role.MUTED, dark));
        }
    }

    @Test
    void iconsTakeTheColourOfTheirControlAndStayThemselves() {
        Icons icons = screen.service(Icons.class);
        Control shell = screen.shell();

        assertThat(icons.of("tag", shell)).isSameAs(icons.of("tag", shell));
        assertThat(icons.of("tag", shell).getBounds().width).isEqualTo(Icons.SMALL);
        assertThat(icons.of("tag", shell, Icons.LARGE).getBounds().width).isEqualTo(Icons.LARGE);
        assertThat(icons.of("no such icon", shell).isDisposed()).isFalse();
        assertThat(icons.of("tag", shell).getImageData(200).width).isEqualTo(2 * Icons.SMALL);
    }

    private static boolean hasWords(Control control) {
        return control instanceof Label label && !label.getText().isBlank() || control instanceof Text
                || control instanceof Table || control instanceof CLabel caption && caption.getText() != null
                || control instanceof StyledText || control instanceof Link;
    }

    private <T extends Control> List<Control> all(Class<T> type) {
        return PreferencesTest.all(screen.shell()).stream().filter(type::isInstance).filter(Control::isVisible)
                .toList();
    }
}
