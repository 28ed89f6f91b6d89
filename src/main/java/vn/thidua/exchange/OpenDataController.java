package vn.thidua.exchange;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Anyone;

/** What a commune publishes, for everybody. */
@Controller
@Anyone
@RequestMapping("/du-lieu-mo/{commune}")
class OpenDataController {

    private final OpenDataShelf shelf;
    private final JsonMapper json;

    OpenDataController(OpenDataShelf shelf, JsonMapper json) {
        this.shelf = shelf;
        this.json = json;
    }

    @GetMapping
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    String show(@PathVariable UUID commune, Model model) {
        model.addAttribute("data", data(commune));
        model.addAttribute("path", OpenFigures.path(commune));
        return "exchange/openData";
    }

    @GetMapping("/so-lieu.csv")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ResponseEntity<String> csv(@PathVariable UUID commune) {
        return kept(commune)
                .contentType(DataValueSetsController.CSV)
                .body(data(commune).csv());
    }

    @GetMapping("/so-lieu.json")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ResponseEntity<String> json(@PathVariable UUID commune) {
        return kept(commune).contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(data(commune)));
    }

    private ResponseEntity.BodyBuilder kept(UUID commune) {
        var data = data(commune);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(OpenDataShelf.KEPT).cachePublic())
                .lastModified(data.updated());
    }

    private OpenData data(UUID commune) {
        return shelf.of(commune).orElseThrow(NotThere::new);
    }
}
