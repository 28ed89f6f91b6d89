package vn.thidua.movement;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;

/** The documents of a movement, sentence by sentence, each leading back to what was read from it. */
@Controller
@Allowed
class SourceController {

    private final Movements movements;

    SourceController(Movements movements) {
        this.movements = movements;
    }

    @GetMapping("/phong-trao/{id}/nguon")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "ban", defaultValue = "1") int version,
            Member member,
            Model model) {
        var movement = movements.get(id);
        if (!Reader.of(movement, member).readsSource()) throw new NotThere();
        var sources = movements.sources(id);
        var source = sources.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(NotThere::new);
        model.addAttribute("movement", movement);
        model.addAttribute("sources", sources);
        model.addAttribute("source", source);
        model.addAttribute("clauses", new Outline(movements.allClauses(id)).bySource(version));
        model.addAttribute("ownFile", movement.commune().equals(member.commune()));
        return "movement/source";
    }
}
