package vn.thidua.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;

/** What the parts of the demonstration tell each other: the commune, the day, and the cast by short names. */
public final class DemoStage {

    private static final LocalDate OPENING = LocalDate.of(2026, 1, 5);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final UUID commune;
    private final UUID city;
    private final LocalDate today;
    private final Map<String, UUID> things = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();

    /** @param today the local day on which the demonstration is set up */
    public DemoStage(UUID commune, UUID city, LocalDate today) {
        this.commune = commune;
        this.city = city;
        this.today = today;
    }

    /** The demonstration's commune. */
    public UUID commune() {
        return commune;
    }

    /** The city above the commune. */
    public UUID city() {
        return city;
    }

    /** The day on which the demonstration is set up. */
    public LocalDate today() {
        return today;
    }

    /** The day on which the movements of the demonstration begin: its work goes on since then. */
    public LocalDate opening() {
        return OPENING.isBefore(today) ? OPENING : today;
    }

    /** Plays a scene as if it were that local hour; nothing waits. */
    public <T> T at(LocalDateTime hour, Supplier<T> scene) {
        return StageTime.at(hour.atZone(ZONE).toInstant(), scene);
    }

    /** Keeps a thing under a name, such as {@code person:hoa} or {@code unit:van-hoa}. */
    public void put(String name, UUID id) {
        things.put(name, id);
    }

    /** @throws NoSuchElementException when no part before put it */
    public UUID get(String name) {
        var id = things.get(name);
        if (id == null) throw new NoSuchElementException(name);
        return id;
    }

    /** Keeps somebody of the cast under a short name, such as {@code hoa}. */
    public void cast(String name, Member member) {
        members.put(name, member);
    }

    /** @throws NoSuchElementException when nobody of that name was cast */
    public Member member(String name) {
        var member = members.get(name);
        if (member == null) throw new NoSuchElementException(name);
        return member;
    }
}
