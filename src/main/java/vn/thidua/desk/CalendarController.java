package vn.thidua.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.identity.FeedLinks;
import vn.thidua.identity.PublicUrl;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Anyone;
import vn.thidua.web.DueItems;

/** What somebody owes, for the calendar on the phone or desk that knows the secret address. */
@Controller
@Anyone
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedLinks links;
    private final List<DueItems> sources;
    private final PublicUrl publicUrl;
    private final Clock clock;

    CalendarController(FeedLinks links, List<DueItems> sources, PublicUrl publicUrl, Clock clock) {
        this.links = links;
        this.sources = sources;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @GetMapping("/lich/{token}.ics")
    ResponseEntity<String> show(@PathVariable String token) {
        var items = links.read(
                        token,
                        member -> sources.stream()
                                .flatMap(source -> source.of(member).stream())
                                .toList())
                .orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(Calendar.of(items, clock.instant(), publicUrl::of));
    }
}
