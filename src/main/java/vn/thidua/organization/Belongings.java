package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What people and units answer for in one module. A module that lets people own things makes this known as a bean, and
 * nobody leaves while one of them still asks for a successor.
 */
public interface Belongings {

    /** What the person would leave behind, in an order of the module. */
    List<Belonging> of(Leaving leaving);

    /**
     * Passes on what {@link #of} gives, and ends what is not passed on.
     *
     * @param successors who takes each of those that are passed on, by {@link Belonging#id}; never one of {@link
     *     Belonging#notTo}, never the person who leaves
     */
    void handOver(Leaving leaving, Map<UUID, UUID> successors);

    /** What the unit still has to do. */
    default List<Belonging> ofUnit(UUID unit) {
        return List.of();
    }

    /**
     * Gives all that {@link #ofUnit} tells to another unit.
     *
     * @param lastDay last day of the unit that closes; from the next day the other one answers
     * @throws vn.thidua.kernel.RuleBroken when the other unit has nobody to answer for it
     */
    default void handOverUnit(UUID unit, UUID heir, LocalDate lastDay) {}
}
