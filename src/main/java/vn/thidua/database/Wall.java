package vn.thidua.database;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;

/**
 * The wall between communes: on whose side of it the running code is. Each transaction that begins inside tells the
 * database, whose row-level security then shows the rows of that commune only; outside, no tenant row is seen at all.
 */
public final class Wall {

    private record Side(UUID commune, @Nullable Member member) {}

    private static final ScopedValue<Side> SIDE = ScopedValue.newInstance();

    private Wall() {}

    /** An action that may fail with one kind of exception and may answer null. */
    @FunctionalInterface
    public interface Action<T extends @Nullable Object, X extends Throwable> extends ScopedValue.CallableOp<T, X> {
        @Override
        T call() throws X;
    }

    /** Runs the action as the member, in the member's commune. Transactions must begin inside. */
    public static <T extends @Nullable Object, X extends Throwable> T as(Member member, Action<T, X> action) throws X {
        return ScopedValue.where(SIDE, new Side(member.commune(), member)).call(action);
    }

    /** Runs the action as the program itself (a job, a first set-up, a sign-in), in the commune. */
    public static <T extends @Nullable Object, X extends Throwable> T inside(UUID commune, Action<T, X> action)
            throws X {
        return ScopedValue.where(SIDE, new Side(commune, null)).call(action);
    }

    /** The commune on whose side the code runs; empty outside. */
    public static Optional<UUID> commune() {
        return SIDE.isBound() ? Optional.of(SIDE.get().commune()) : Optional.empty();
    }

    /** Who asks; empty outside and when the program itself acts. */
    public static Optional<Member> member() {
        return SIDE.isBound() ? Optional.ofNullable(SIDE.get().member()) : Optional.empty();
    }
}
