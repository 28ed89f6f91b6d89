package vn.thidua.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.thidua.organization.RosterChange;

/**
 * What taking a list in would do.
 *
 * @param lines all its lines, units before people, each in the order of its sheet
 * @param change what the sound lines ask for
 */
record Proposal(List<Judged> lines, RosterChange change) {

    List<Judged> lines(State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    int count(State state) {
        return lines(state).size();
    }

    /** How many lines would be written. */
    int written() {
        return count(State.NEW) + count(State.CHANGED);
    }

    /** SHA-256 over the lines that would be written and what they rest on, hexadecimal: the same while nothing changed. */
    String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var line : lines) {
                if (line.state().isWritten()) {
                    sha256.update((line.canonical() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
