package vn.thidua.movement;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.paper.Download;
import vn.thidua.web.Allowed;

/** The plan of a movement as a Word file, for whoever may read the movement. */
@Controller
@Allowed
class PlanPaperController {

    private final Movements movements;
    private final PlanPaper paper;

    PlanPaperController(Movements movements, PlanPaper paper) {
        this.movements = movements;
        this.paper = paper;
    }

    @GetMapping("/phong-trao/{id}/van-ban")
    ResponseEntity<byte[]> show(@PathVariable UUID id) {
        var movement = movements.get(id);
        return Download.of("Kế hoạch phong trào thi đua " + movement.name(), paper.of(movement));
    }
}
