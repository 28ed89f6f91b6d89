package vn.thidua.kernel;

import java.io.PrintStream;
import java.util.List;

/** A command of {@code bin/thidua} that needs the database; a module offers one by a bean of this type. */
public interface Command {

    /** The words after {@code bin/thidua} that call it, such as {@code audit verify}. */
    String name();

    /**
     * Carries it out.
     *
     * @param arguments the words after the name
     * @param out takes the result only
     * @param err takes progress and refusals
     * @return the exit status: 0 done, 2 refused
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
