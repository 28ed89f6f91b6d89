package vn.thidua.amendment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Outline;
import vn.thidua.movement.Progress;

/** Gathers the page of one clause. */
@Component
class ClausePages {

    private final Movements movements;
    private final AmendmentRows amendments;
    private final Progress progress;

    ClausePages(Movements movements, AmendmentRows amendments, Progress progress) {
        this.movements = movements;
        this.amendments = amendments;
        this.progress = progress;
    }

    /** @throws NotThere when the member may not read such a clause */
    ClausePage of(UUID movement, UUID clause, Member member) {
        return of(movements.get(movement), clause, member);
    }

    /** @throws NotThere when the member's own place has no such clause */
    ClausePage own(UUID movement, UUID clause, Member member) {
        return of(movements.own(movement), clause, member);
    }

    private ClausePage of(Movement movement, UUID id, Member member) {
        var clauses = movements.allClauses(movement.id());
        var clause =
                clauses.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotThere::new);
        var outline = new Outline(clauses);
        var branch = outline.branch(clause);
        var corrects = movement.commune().equals(member.commune()) && member.isAny(Role.STANDING_OFFICER);
        return new ClausePage(
                movement,
                clause,
                outline.parent(clause),
                branch.stream().skip(1).filter(one -> !one.retired()).toList(),
                corrects ? progress.tasks(branch.stream().map(Clause::id).toList()) : List.of(),
                amendments.ofClause(id),
                corrects);
    }
}
