package vn.thidua.malformed;

import java.util.function.Function;

/**
 * One input that no form of ours sends.
 *
 * @param answered the status when it is a certain one; 0 for any from 400 to 499
 */
record Malformed(String name, int answered, Function<Scene, Answer> sent) {

    @Override
    public String toString() {
        return name;
    }

    /** Is refused. */
    static Malformed of(String name, Function<Scene, Answer> sent) {
        return new Malformed(name, 0, sent);
    }

    /** Is refused, or taken for what it says and does no harm, with the status. */
    static Malformed of(String name, int answered, Function<Scene, Answer> sent) {
        return new Malformed(name, answered, sent);
    }
}
