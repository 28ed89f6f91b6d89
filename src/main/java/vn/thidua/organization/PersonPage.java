package vn.thidua.organization;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Dates;

/** Collects what the page of a person shows. */
@Component
class PersonPage {

    private final Posts posts;
    private final Units units;
    private final Departures departures;
    private final FormerNames formerNames;
    private final Timeline timeline;
    private final Clock clock;

    PersonPage(
            Posts posts, Units units, Departures departures, FormerNames formerNames, Timeline timeline, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.departures = departures;
        this.formerNames = formerNames;
        this.timeline = timeline;
        this.clock = clock;
    }

    Map<String, ? extends @Nullable Object> of(Person person, int entries) {
        var page = new HashMap<String, @Nullable Object>();
        page.put("person", person);
        var held = posts.allOf(person.id());
        page.put("posts", held);
        page.put("tree", new UnitTree(units.of(held.stream().map(Post::unitId).toList())));
        page.put("belongings", departures.of(new Leaving(person.id(), null, false, Dates.today(clock))));
        page.put("formerNames", formerNames.of(person.id()));
        page.put("left", departures.lastDay(person.id()).orElse(null));
        page.put("entries", timeline.of(person.subject(), entries));
        return page;
    }
}
