package org.kith.platform.vcard;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reading the parameters that mean the same for every property. Pure functions, any thread. */
final class Params {
    private Params() {
    }

    /**
     * Whether a line has no parameters but these and the ones that only say how the value is written; if not, mapping
     * it would lose something.
     */
    static boolean only(ContentLine line, String... allowed) {
        List<Param> params = line.params();
        for (int i = 0; i < params.size(); i++) {
            if (!encoding(params.get(i).name()) && !among(params.get(i).name(), allowed)) {
                return false;
            }
        }
        return true;
    }

    /** Hands on the TYPE values in lower case; {@code pref} among them is left out, see {@link #pref}. */
    static void types(ContentLine line, Consumer<String> types) {
        List<Param> params = line.params();
        for (int i = 0; i < params.size(); i++) {
            Param param = params.get(i);
            if (param.name().equals("TYPE")) {
                String value = param.value();
                if (value.indexOf(',') < 0) {
                    type(value, types);
                } else {
                    for (String part : value.split(",")) {
                        type(part, types);
                    }
                }
            }
        }
    }

    /** PREF of vCard 4.0 if it is 1 to 100, 1 for TYPE=pref of the older ones, else 0. */
    static int pref(ContentLine line) {
        List<Param> params = line.params();
        boolean preferred = false;
        for (int i = 0; i < params.size(); i++) {
            Param param = params.get(i);
            if (param.name().equals("PREF")) {
                int pref = number(param.value());
                if (pref > 0) {
                    return pref;
                }
            } else if (param.name().equals("TYPE")) {
                preferred |= containsPref(param.value());
            }
        }
        return preferred ? 1 : 0;
    }

    /** CHARSET and ENCODING are resolved by reading; VALUE is by the mapper of the property. */
    static boolean encoding(String name) {
        return name.equals("CHARSET") || name.equals("ENCODING");
    }

    /** 1 to 100, else 0. */
    static int number(String value) {
        if (value.isEmpty() || value.length() > 3 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int number = Integer.parseInt(value);
        return number <= 100 ? number : 0;
    }

    private static void type(String value, Consumer<String> types) {
        String type = value.strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.equals("pref")) {
            types.accept(type);
        }
    }

    private static boolean containsPref(String value) {
        if (value.equalsIgnoreCase("pref")) {
            return true;
        }
        if (value.indexOf(',') < 0) {
            return false;
        }
        for (String part : value.split(",")) {
            if (part.strip().equalsIgnoreCase("pref")) {
                return true;
            }
        }
        return false;
    }

    private static boolean among(String name, String... allowed) {
        for (String one : allowed) {
            if (one.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
