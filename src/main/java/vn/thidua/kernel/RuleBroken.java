package vn.thidua.kernel;

import org.jspecify.annotations.Nullable;

/**
 * An act that was understood and is against a rule of the field. Shown with status 409, in the words given here; nothing
 * is changed.
 */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String source;

    /** @param message the rule in plain Vietnamese, with what to do instead */
    public RuleBroken(String message) {
        this(message, null);
    }

    /**
     * @param message the rule in plain Vietnamese, with what to do instead
     * @param source where the rule stands, such as "Điều 17 Luật Thi đua, khen thưởng"; null for a rule of the program
     */
    public RuleBroken(String message, @Nullable String source) {
        super(message);
        this.source = source;
    }

    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }

    /** Where the rule stands; null for a rule of the program itself. */
    public @Nullable String source() {
        return source;
    }
}
