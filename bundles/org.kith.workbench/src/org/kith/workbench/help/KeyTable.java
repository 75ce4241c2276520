package org.kith.workbench.help;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;

/** The keys as they are now, as a part of the page about keys: so it is true also after they were changed. UI thread. */
final class KeyTable {
    private KeyTable() {
    }

    /** The page with the keys behind it. */
    static HelpText behind(HelpText page, IBindingService bindings) {
        HelpText.Builder out = new HelpText.Builder();
        out.title(page.title());
        out.start(page.text());
        page.marks().forEach(out::add);
        out.end(2);
        String scheme = bindings.getActiveScheme().getId();
        Map<String, List<String>> keys = Stream.of(bindings.getBindings())
                .filter(one -> one.getParameterizedCommand() != null && scheme.equals(one.getSchemeId()))
                .collect(Collectors.groupingBy(KeyTable::name, TreeMap::new, Collectors.mapping(
                        one -> one.getTriggerSequence().format(), Collectors.toList())));
        keys.forEach((name, sequences) -> {
            out.start("\u2022  ");
            int start = out.position();
            out.start(sequences.stream().distinct().sorted(Comparator.comparing(String::length))
                    .collect(Collectors.joining(", ")));
            out.mark(start, HelpText.Look.KEY, null);
            out.start("  " + name);
            out.end(1);
        });
        return out.build();
    }

    private static String name(Binding binding) {
        ParameterizedCommand command = binding.getParameterizedCommand();
        try {
            return command.getName();
        } catch (CommandException e) {
            return command.getId();
        }
    }
}
