package vn.thidua.worklist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.task.BulkDesk;
import vn.thidua.web.Show;

/** How people are written in files: with post and unit, so that two of one name can be told apart. */
@Component
class Names {

    private final BulkDesk desk;

    Names(BulkDesk desk) {
        this.desk = desk;
    }

    /** Everybody who holds a post today, by name. */
    Map<UUID, String> byPerson() {
        var found = new LinkedHashMap<UUID, String>();
        desk.everybody().forEach(option -> found.put(UUID.fromString(option.value()), option.label()));
        return found;
    }

    /** The same by their folded words, and by the name alone where only one person has it. */
    Map<String, UUID> byWords() {
        var found = new HashMap<String, UUID>();
        var shared = new HashSet<String>();
        byPerson().forEach((person, words) -> {
            found.put(Show.folded(words), person);
            var name = Show.folded(words.replaceFirst(" \\(.*", ""));
            if (found.putIfAbsent(name, person) instanceof UUID other && !other.equals(person)) shared.add(name);
        });
        shared.forEach(found::remove);
        return found;
    }
}
