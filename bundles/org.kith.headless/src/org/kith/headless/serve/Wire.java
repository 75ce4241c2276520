package org.kith.headless.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What passes over the socket. The server begins with {@link #HELLO}; the asker sends the folder it stands in and its
 * words; the answer is frames of a kind, a length and bytes, the last one the exit code. Pure.
 */
final class Wire {
    /** Name and version of the protocol. */
    static final int HELLO = 0x4B495401;
    static final int OUT = 1;
    static final int ERR = 2;
    static final int EXIT = 3;
    static final int LONGEST_FRAME = 1 << 16;
    private static final int MOST_WORDS = 1000;
    private static final int MOST_BYTES = 1 << 18;

    private Wire() {
    }

    /**
     * A command line to answer.
     *
     * @param directory what relative paths start from
     * @param words     the command and its arguments
     */
    record Request(String directory, List<String> words) {
    }

    static void send(DataOutputStream out, Request request) throws IOException {
        out.writeInt(request.words().size());
        string(out, request.directory());
        for (String word : request.words()) {
            string(out, word);
        }
        out.flush();
    }

    /** Refuses what is greater than a person would type. */
    static Request receive(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_WORDS) {
            throw new IOException("a request of " + count + " words");
        }
        int[] left = {MOST_BYTES};
        String directory = string(in, left);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(string(in, left));
        }
        return new Request(directory, List.copyOf(words));
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in, int[] left) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > left[0]) {
            throw new IOException("a request that is too long");
        }
        left[0] -= length;
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
