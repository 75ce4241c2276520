package org.kith.insight.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which people have a key, by their number; filled once, then read by any thread. */
final class Postings {
    private static final int[] NONE = new int[0];

    private final Map<String, int[]> lists = new HashMap<>();

    /** Numbers come in ascending order; the first place of a list counts them. */
    void add(String key, int person) {
        int[] list = lists.get(key);
        if (list == null) {
            lists.put(key, new int[] {1, person});
        } else if (list[list[0]] != person) {
            int[] room = list[0] + 1 < list.length ? list : Arrays.copyOf(list, list.length * 2);
            room[++room[0]] = person;
            lists.put(key, room);
        }
    }

    /** Gives back the room that was kept for more. */
    void trim() {
        lists.replaceAll((key, list) -> Arrays.copyOfRange(list, 1, list[0] + 1));
    }

    int[] of(String key) {
        return lists.getOrDefault(key, NONE);
    }
}
