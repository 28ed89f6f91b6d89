package vn.thidua.part;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.task.TaskCards;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;

/** Gathers the pages of parts. */
@Component
class PartPages {

    private final Parts parts;
    private final TaskCards tasks;
    private final Units units;
    private final Posts posts;
    private final Persons persons;
    private final Clock clock;

    PartPages(Parts parts, TaskCards tasks, Units units, Posts posts, Persons persons, Clock clock) {
        this.parts = parts;
        this.tasks = tasks;
        this.units = units;
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    /** Puts the parts of the task into the model; gives the name of the view. */
    String all(UUID id, Member member, Model model) {
        var task = tasks.get(id, member);
        var units = task.led() ? helpers(task.unit(), roster()) : List.<Option>of();
        var lead = this.units.get(task.unit()).name();
        model.addAttribute("page", new PartsPage(task, lead, parts.of(id), units, Dates.today(clock)));
        return "part/parts";
    }

    /** Puts the form of what a part asks for into the model; gives the name of the view. */
    String wording(UUID id, Member member, Model model) {
        one(id, member, model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", WordingForm.of(parts.find(id).orElseThrow(NotThere::new)));
        }
        return "part/wording";
    }

    /** Puts one part into the model; gives the name of the view. */
    String one(UUID id, Member member, Model model) {
        var part = parts.find(id).orElseThrow(NotThere::new);
        var task = tasks.get(part.task(), member);
        var named = parts.of(part.task()).stream()
                .filter(one -> one.part().id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
        var people = part.heldBy(member) ? people(part.unit(), roster()) : List.<Option>of();
        model.addAttribute("page", new PartPage(named, task, people, member, Dates.today(clock)));
        return "part/part";
    }

    Roster roster() {
        return posts.on(Dates.today(clock));
    }

    private List<Option> helpers(UUID lead, Roster roster) {
        var able = units.all().stream()
                .filter(unit -> !unit.id().equals(lead) && roster.units().contains(unit.id()))
                .toList();
        return Option.of(able, Unit::id, Unit::name);
    }

    private List<Option> people(UUID unit, Roster roster) {
        var names = persons.names(roster.persons());
        return roster.of(unit).stream()
                .map(post -> new Option(post.personId().toString(), names.get(post.personId()) + " – " + post.title()))
                .toList();
    }
}
