package vn.thidua.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Person;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Post;
import vn.thidua.organization.Posts;
import vn.thidua.web.Show;

/** Who heads a unit today, and who works there. */
@Component
class Heads {

    private final Posts posts;
    private final Persons persons;
    private final Clock clock;

    Heads(Posts posts, Persons persons, Clock clock) {
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    /** A person with the post held in the unit. */
    record Holder(Person person, Post post) {}

    /** "Lê Văn Tùng, Trưởng thôn"; null while nobody heads the unit. */
    @Nullable
    String introduced(UUID unit) {
        return head(unit)
                .map(head ->
                        "%s, %s".formatted(head.person().fullName(), head.post().title()))
                .orElse(null);
    }

    /** Who heads the unit today; empty while nobody does. */
    Optional<Holder> head(UUID unit) {
        return posts.headOf(unit, today()).map(post -> new Holder(persons.get(post.personId()), post));
    }

    /** Everybody who holds a post in the unit today, the head first, each once. */
    List<Holder> staff(UUID unit) {
        var today = today();
        var everybody = persons.all().stream()
                .collect(java.util.stream.Collectors.toMap(Person::id, java.util.function.Function.identity()));
        var held =
                posts.ofUnit(unit).stream().filter(post -> post.isHeldOn(today)).toList();
        return held.stream()
                .filter(post -> held.stream()
                        .filter(other -> other.personId().equals(post.personId()))
                        .findFirst()
                        .filter(post::equals)
                        .isPresent())
                .map(post -> new Holder(Objects.requireNonNull(everybody.get(post.personId())), post))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Show.ZONE);
    }
}
